package org.indelible.app.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.indelible.app.json.Direction;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.events.access.AccessPurpose;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriUtils;

/** Gives a handler the purpose for which the record is opened, with its words (HCC-5.13). */
final class PurposeArgument implements HandlerMethodArgumentResolver {
    private static final int LONGEST_REASON = 2000;

    /** The purpose as the request gives it, or null where it gives none. */
    static @Nullable AccessPurpose given(NativeWebRequest request) {
        String purpose = request.getHeader(Headers.PURPOSE);
        if (purpose == null) return null;
        if (!isAscii(purpose)) throw malformed(Headers.PURPOSE, "be a code of the policy");
        return new AccessPurpose(purpose, words(request));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AccessPurpose.class;
    }

    @Override
    public AccessPurpose resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws MissingRequestHeaderException {
        AccessPurpose purpose = given(request);
        if (purpose == null) throw new MissingRequestHeaderException(Headers.PURPOSE, parameter);
        return purpose;
    }

    private static @Nullable String words(NativeWebRequest request) {
        String reason = request.getHeader(Headers.REASON);
        if (reason == null) {
            return null;
        }
        try {
            String words = UriUtils.decode(reason, StandardCharsets.UTF_8);
            if (isAscii(reason)
                    && words.length() <= LONGEST_REASON
                    && words.chars().noneMatch(Character::isISOControl)
                    && Direction.firstControlIn(words).isEmpty()) {
                return words;
            }
        } catch (IllegalArgumentException notPercentEncoded) {
            // the same answer as for a reason that is too long
        }
        throw malformed(
                Headers.REASON,
                "be up to %d characters without controls; what is not ASCII, and the percent sign, percent-encoded as UTF-8"
                        .formatted(LONGEST_REASON));
    }

    /** Headers have no encoding of their own: beyond ASCII, what arrives is not what was meant. */
    private static boolean isAscii(String header) {
        return header.chars().allMatch(character -> character >= ' ' && character <= '~');
    }

    private static RequestRefused malformed(String header, String expected) {
        return new RequestRefused(Problem.of(
                HttpStatus.BAD_REQUEST,
                header.toLowerCase(Locale.ROOT) + "-malformed",
                "The header %s must %s.".formatted(header, expected)));
    }
}
