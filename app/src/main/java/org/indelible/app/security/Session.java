package org.indelible.app.security;

import java.time.Instant;
import java.util.Objects;
import org.indelible.events.people.AccountId;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * One session of an account, as far as its tokens tell.
 *
 * @param id what its tokens have in common: {@code sid}, where the provider gives one, so that it goes on with each new token; otherwise {@code jti}, or the
 *     moment of issue, so that each token is a session of its own
 * @param expires when this token ends
 */
public record Session(AccountId account, String id, Instant expires) {
    static Session of(Jwt token) {
        var account = new AccountId(Objects.requireNonNull(token.getSubject()));
        return new Session(account, account + " " + id(token), Objects.requireNonNull(token.getExpiresAt()));
    }

    private static String id(Jwt token) {
        String sid = token.getClaimAsString("sid");
        if (sid != null) return "sid " + sid;
        return token.getId() != null ? "jti " + token.getId() : "iat " + token.getIssuedAt();
    }
}
