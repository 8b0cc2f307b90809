package org.indelible.app.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.query.moment.PointInTime;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that the operation does not know, and parameters and headers given twice that are meant once. A misspelt
 * {@code knownAt} that is passed over would show the record of today as that of another day, and of two purposes one would be on record
 * that was not meant. No parameter holds control characters. The fields of a form would be taken for parameters, so a form is refused first.
 */
final class KnownParameters implements HandlerInterceptor {
    private static final String OURS = "org.indelible.";
    private static final List<String> REFUSED_TWICE =
            List.of(Headers.PURPOSE, Headers.REASON, Headers.IDEMPOTENCY_KEY, Headers.VERSION);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            REFUSED_TWICE.forEach(name -> onceOnly(request, name));
            if (isForm(request) && !takesUpload(method)) throw formsAreNotTaken();
            Map<String, Boolean> known = known(method);
            request.getParameterMap().forEach((name, values) -> {
                if (!known.containsKey(name)) throw unknown(known);
                if (values.length > 1 && !known.getOrDefault(name, false)) throw twice(name);
                if (Arrays.stream(values).anyMatch(KnownParameters::holdsControls)) throw malformed(name);
            });
        }
        return true;
    }

    /** The names of the parameters, and whether each may be given several times. */
    private static Map<String, Boolean> known(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
    }

    private static Stream<Map.Entry<String, Boolean>> names(MethodParameter parameter) {
        if (parameter.getParameterType() == PointInTime.class) {
            return PointInTimeArgument.NAMES.stream().map(name -> Map.entry(name, false));
        }
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named == null) return Stream.empty();
        String name = named.name().isEmpty() ? parameter.getParameter().getName() : named.name();
        return Stream.of(Map.entry(name, Collection.class.isAssignableFrom(parameter.getParameterType())));
    }

    private static RequestRefused unknown(Map<String, Boolean> known) {
        return refused(
                "parameter-unknown",
                known.isEmpty()
                        ? "This address takes no parameters."
                        : "This address knows no other parameters than " + String.join(", ", known.keySet()) + ".");
    }

    private static void onceOnly(HttpServletRequest request, String header) {
        if (Collections.list(request.getHeaders(header)).size() > 1) {
            throw refused("header-repeated", "The header " + header + " can be given once only.");
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type =
                Objects.requireNonNullElse(request.getContentType(), "").strip().toLowerCase(Locale.ROOT);
        return type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) || type.startsWith("multipart/");
    }

    private static boolean takesUpload(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Upload.class);
    }

    private static HttpMediaTypeNotSupportedException formsAreNotTaken() {
        return new HttpMediaTypeNotSupportedException("a form");
    }

    private static RequestRefused twice(String name) {
        return refused("parameter-repeated", "The parameter " + name + " can be given once only.");
    }

    private static boolean holdsControls(String value) {
        return value.chars().anyMatch(Character::isISOControl);
    }

    private static RequestRefused malformed(String name) {
        return refused("parameter-malformed", "The parameter " + name + " holds control characters.");
    }

    private static RequestRefused refused(String code, String detail) {
        return new RequestRefused(Problem.of(HttpStatus.BAD_REQUEST, code, detail));
    }
}
