package org.indelible.app.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.events.people.AccountId;
import org.indelible.events.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a token must say, besides bearing the issuer's signature. Each rule has the code that the client is told. */
public final class TokenRules {
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    /** Tokens live in the time of whoever issues them, also while the demo's clock stands elsewhere. */
    private static final Clock SYSTEM_CLOCK = Clock.systemUTC();

    /** Claims of OpenID Connect's ID tokens (OpenID Connect Core 1.0, section 2): they say who signed in and open nothing. */
    private static final Set<String> ID_TOKEN_ONLY = Set.of("nonce", "at_hash", "c_hash");

    private static final Set<String> ACCESS_TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    private TokenRules() {}

    /** In time, from this issuer, for this audience, for access, naming a person, and of a session that was not ended. */
    public static OAuth2TokenValidator<Jwt> of(String issuer, String audience, EndedSessions ended) {
        return new DelegatingOAuth2TokenValidator<>(
                TokenRules::inTime,
                token -> unless(
                        issuer.equals(token.getClaimAsString("iss")),
                        "token-issuer-unknown",
                        "The token was issued by somebody else."),
                token -> unless(
                        isFor(audience, token.getAudience()),
                        "token-audience-other",
                        "The token was issued for another system."),
                token -> unless(
                        isForAccess(token), "token-not-for-access", "This is an ID token; send an access token."),
                TokenRules::namesAPerson,
                token -> unless(
                        !hasEnded(token, ended),
                        "session-ended",
                        "This session was ended because the log-in may be in other hands. Sign in again."));
    }

    /** Issued before the report, or nobody knows when; times of issue are whole seconds, so that a token of the report's own second has ended too. */
    private static boolean hasEnded(Jwt token, EndedSessions ended) {
        String subject = token.getClaimAsString("sub");
        Instant before = subject != null && Words.in(subject) ? ended.before(new AccountId(subject)) : null;
        Instant issued = token.getIssuedAt();
        return before != null && (issued == null || issued.isBefore(before));
    }

    /** By its type (RFC 9068, section 2.1), or where it says none, by what only an ID token holds. */
    private static boolean isForAccess(Jwt token) {
        Object type = token.getHeaders().get("typ");
        return (type == null || (type instanceof String name && ACCESS_TYPES.contains(name.toLowerCase(Locale.ROOT))))
                && !"ID".equals(token.getClaims().get("typ"))
                && ID_TOKEN_ONLY.stream().noneMatch(token.getClaims()::containsKey);
    }

    private static boolean isFor(String audience, @Nullable List<String> audiences) {
        return audiences != null && audiences.contains(audience);
    }

    private static OAuth2TokenValidatorResult inTime(Jwt token) {
        var times = new JwtTimestampValidator(CLOCK_SKEW);
        times.setAllowEmptyExpiryClaim(false);
        Instant expires = token.getExpiresAt();
        boolean premature = expires == null || expires.isAfter(SYSTEM_CLOCK.instant());
        return unless(
                !times.validate(token).hasErrors(),
                premature ? "token-not-valid-yet" : "token-expired",
                premature
                        ? "The token has no time at which it is valid now."
                        : "The token has expired; ask for a new one.");
    }

    private static OAuth2TokenValidatorResult namesAPerson(Jwt token) {
        Map<String, Object> claims = token.getClaims();
        List<String> missing = Stream.concat(
                        Stream.of("sub", Claims.NAME, Claims.JOB_TITLE, Claims.TEAM)
                                .filter(claim -> !(claims.get(claim) instanceof String text) || text.isBlank()),
                        Stream.of(Claims.ROLES).filter(claim -> !(claims.get(claim) instanceof List)))
                .toList();
        return unless(
                missing.isEmpty(),
                "token-incomplete",
                "The token does not say who this is; it lacks " + String.join(", ", missing) + ".");
    }

    private static OAuth2TokenValidatorResult unless(boolean kept, String code, String detail) {
        return kept
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(code, detail, null));
    }
}
