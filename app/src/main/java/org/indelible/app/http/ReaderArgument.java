package org.indelible.app.http;

import java.nio.charset.StandardCharsets;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.events.access.AccessPurpose;
import org.indelible.query.access.Asker;
import org.indelible.query.access.Disclosures;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriUtils;

/** Gives a handler its {@link Reader}. A missing purpose is passed on, so that the refusal for it is on record. */
final class ReaderArgument implements HandlerMethodArgumentResolver {
    private static final int LONGEST_REASON = 2000;

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
        String purpose = request.getHeader(Headers.PURPOSE);
        AccessPurpose given = purpose == null ? null : new AccessPurpose(purpose, words(request));
        return new Reader(new Asker(SignedInActor.get(), given), disclosures);
    }

    private static @Nullable String words(NativeWebRequest request) {
        String reason = request.getHeader(Headers.REASON);
        if (reason == null) {
            return null;
        }
        try {
            String words = UriUtils.decode(reason, StandardCharsets.UTF_8);
            if (words.length() <= LONGEST_REASON && words.chars().noneMatch(Character::isISOControl)) {
                return words;
            }
        } catch (IllegalArgumentException notPercentEncoded) {
            // the same answer as for a reason that is too long
        }
        throw new RequestRefused(Problem.of(
                HttpStatus.BAD_REQUEST,
                "access-reason-malformed",
                "The header Access-Reason must be up to %d characters; what is not ASCII, and the percent sign, percent-encoded as UTF-8."
                        .formatted(LONGEST_REASON)));
    }
}
