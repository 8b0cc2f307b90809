package org.indelible.app.http;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.query.moment.KnownAt;
import org.indelible.query.moment.PointInTime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler the point in time that the query parameters {@code asAt}, {@code knownAt} and {@code atLeast} name. */
final class PointInTimeArgument implements HandlerMethodArgumentResolver {
    static final Set<String> NAMES = Set.of("asAt", "knownAt", "atLeast");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PointInTime.class;
    }

    @Override
    public PointInTime resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String asAt = request.getParameter("asAt");
        String knownAt = request.getParameter("knownAt");
        String atLeast = request.getParameter("atLeast");
        return new PointInTime(
                asAt == null ? null : time("asAt", asAt),
                knownAt == null ? null : knownAt(knownAt),
                atLeast == null ? null : number("atLeast", atLeast));
    }

    private static KnownAt knownAt(String text) {
        return NUMBER.matcher(text).matches()
                ? new KnownAt.Leaf(number("knownAt", text))
                : new KnownAt.Time(time("knownAt", text));
    }

    private static Instant time(String name, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException malformed) {
            throw refused(name, "a time with its offset, like 2026-11-20T14:30:00Z (a plus sign is written %2B)");
        }
    }

    private static long number(String name, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw refused(name, "a number from 0 on");
        }
        return Long.parseLong(text);
    }

    private static RequestRefused refused(String name, String expected) {
        return new RequestRefused(Problem.of(
                HttpStatus.BAD_REQUEST, "parameter-malformed", "The value of " + name + " is not " + expected + "."));
    }
}
