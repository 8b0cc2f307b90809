package org.indelible.app.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.security.SignedInActor;
import org.indelible.events.people.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler its {@link Caller}. */
final class CallerArgument implements HandlerMethodArgumentResolver {
    private final CommandDesk desk;
    private final Supplier<UUID> ids;

    CallerArgument(CommandDesk desk, Supplier<UUID> ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        Actor actor = SignedInActor.get();
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        RepeatableRequest repeatable = RepeatableRequest.of(request, actor.account());
        return repeatable == null
                ? new Caller(actor, desk, _ -> CommandRequest.of(ids.get()), ids)
                : new Caller(
                        actor,
                        desk,
                        body -> new CommandRequest(ids.get(), repeatable.idempotency(body)),
                        repeatable::identityOfWhatArises);
    }
}
