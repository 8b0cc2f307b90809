package org.indelible.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class VerifiedTokensTest {
    private final List<String> verified = new ArrayList<>();
    private boolean inTime = true;
    private boolean good = true;
    private Duration passed = Duration.ZERO;
    private final VerifiedTokens tokens = new VerifiedTokens(this::verify, this::judge, () -> passed.toNanos());

    private Jwt verify(String token) {
        verified.add(token);
        if (!good || !inTime) throw new BadJwtException("refused");
        return Jwt.withTokenValue(token).header("alg", "ES256").subject(token).build();
    }

    private OAuth2TokenValidatorResult judge(Jwt token) {
        return inTime
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("token-expired"));
    }

    @Test
    void a_signature_is_verified_once_and_each_token_has_its_own() {
        assertThat(tokens.decode("one").getSubject()).isEqualTo("one");
        assertThat(tokens.decode("other").getSubject()).isEqualTo("other");
        assertThat(tokens.decode("one").getSubject()).isEqualTo("one");
        assertThat(verified).containsExactly("one", "other");
    }

    @Test
    void a_token_that_has_expired_since_is_refused_by_the_decoder_itself() {
        tokens.decode("one");
        inTime = false;
        assertThatThrownBy(() -> tokens.decode("one")).isInstanceOf(BadJwtException.class);
        assertThat(verified).containsExactly("one", "one");
    }

    @Test
    void a_signature_is_verified_again_after_a_minute() {
        tokens.decode("one");
        passed = VerifiedTokens.KEPT.minusNanos(1);
        tokens.decode("one");
        assertThat(verified).containsExactly("one");
        passed = VerifiedTokens.KEPT;
        tokens.decode("one");
        assertThat(verified).containsExactly("one", "one");
    }

    @Test
    void what_is_refused_is_not_remembered() {
        good = false;
        assertThatThrownBy(() -> tokens.decode("one")).isInstanceOf(BadJwtException.class);
        good = true;
        assertThat(tokens.decode("one").getSubject()).isEqualTo("one");
        assertThat(verified).containsExactly("one", "one");
    }
}
