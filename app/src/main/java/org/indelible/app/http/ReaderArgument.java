package org.indelible.app.http;

import org.indelible.app.security.SignedInActor;
import org.indelible.query.access.Asker;
import org.indelible.query.access.Disclosures;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler its {@link Reader}. A missing purpose is passed on, so that the refusal for it is on record. */
final class ReaderArgument implements HandlerMethodArgumentResolver {
    private final Disclosures disclosures;

    ReaderArgument(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reader.class;
    }

    @Override
    public Reader resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Reader(new Asker(SignedInActor.get(), PurposeArgument.given(request)), disclosures);
    }
}
