package org.indelible.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.door.EdgeUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

@EdgeUnderTest
class ApiSecurityTest {
    private final Door door;

    @Autowired
    ApiSecurityTest(Door door) {
        this.door = door;
    }

    private Answer with(String authorization) {
        return door.send(door.to("/test/actor").header("Authorization", authorization));
    }

    @Test
    void the_actor_is_who_the_token_names_with_the_roles_that_the_policy_knows() {
        Answer answer = door.get("/test/actor");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).hasToString("""
            {"account":"joan.whitcombe","name":"Joan Whitcombe","jobTitle":"Team manager",\
            "team":"Safeguarding North","roles":["lm","tm"]}\
            """);
    }

    @Test
    void identity_in_headers_is_ignored() {
        Answer answer = door.get("/test/actor", "X-User", "miriam.stein", "X-Roles", "DPO");
        assertThat(answer.body().path("account").asString()).isEqualTo("joan.whitcombe");
    }

    @Test
    void without_a_token_nothing_is_told_not_even_what_exists() {
        Answer known = door.send(door.to("/test/actor"));
        Answer unknown = door.send(door.to("/test/nowhere"));
        assertThat(known.status()).isEqualTo(401);
        assertThat(known.code()).isEqualTo("unauthenticated");
        assertThat(known.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(unknown.body()).isEqualTo(known.body());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("token-expired", claims -> claims.issuedAt(ago(7_200)).expiresAt(ago(60))),
                fault("token-not-valid-yet", claims -> claims.notBefore(ago(-60))),
                fault("token-not-valid-yet", claims -> claims.claims(all -> all.remove("exp"))),
                fault("token-issuer-unknown", claims -> claims.issuer("https://elsewhere.example.org")),
                fault("token-audience-other", claims -> claims.audience(List.of("payroll"))),
                fault("token-audience-other", claims -> claims.claims(all -> all.remove("aud"))),
                fault("token-incomplete", claims -> claims.claims(all -> all.remove("job_title"))),
                fault("token-incomplete", claims -> claims.claim("name", " ")),
                fault("token-incomplete", claims -> claims.claim("team", List.of("North", "South"))),
                fault("token-incomplete", claims -> claims.claim("roles", "TM")),
                fault("token-incomplete", claims -> claims.claims(all -> all.remove("sub"))));
    }

    private static Instant ago(long seconds) {
        return Instant.now().minusSeconds(seconds);
    }

    private static Arguments fault(String code, Consumer<JwtClaimsSet.Builder> change) {
        return Arguments.of(code, change);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_token_that_will_not_do_is_refused_with_the_reason(String code, Consumer<JwtClaimsSet.Builder> change) {
        Answer answer = with("Bearer " + door.token(change));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void a_clock_that_is_seconds_off_does_no_harm() {
        String justExpired = door.token(claims -> claims.issuedAt(ago(60)).expiresAt(ago(5)));
        assertThat(with("Bearer " + justExpired).status()).isEqualTo(200);
    }

    @Test
    void a_token_with_a_changed_claim_is_refused() {
        String own = door.token(_ -> {});
        String other = door.token(claims -> claims.subject("miriam.stein"));
        Answer answer =
                with("Bearer " + other.substring(0, other.lastIndexOf('.')) + own.substring(own.lastIndexOf('.')));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("token-invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer x",
                "Bearer ",
                "Bearer a b",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJqb2FuIn0.",
                "Basic am9hbjpqb2Fu",
                "joan"
            })
    void anything_else_is_no_token(String authorization) {
        Answer answer = with(authorization);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isIn("token-invalid", "unauthenticated");
    }

    @Test
    void a_role_that_is_not_enough_is_403() {
        Answer answer = door.get("/test/denied");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("role-not-allowed");
    }

    @Test
    void answers_are_kept_nowhere_framed_nowhere_and_set_no_cookie() {
        Answer answer = door.get("/test/actor");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void no_other_origin_is_let_in() {
        Answer answer = door.get("/test/actor", "Origin", "https://elsewhere.example.org");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void health_and_metrics_need_no_token() {
        assertThat(door.send(door.to("/actuator/health")).status()).isEqualTo(200);
        assertThat(door.send(door.to("/actuator/prometheus")).status()).isEqualTo(200);
        assertThat(door.send(door.to("/actuator/env")).status()).isEqualTo(401);
    }

    /** HCC-10.4: the token lasts a minute here, the session half an hour. */
    @Test
    void an_answer_tells_for_how_long_the_session_goes_on() {
        assertThat(Integer.parseInt(door.get("/test/actor").header("Session-Remaining")))
                .isBetween(50, 60);
        String day = door.token(claims -> claims.expiresAt(ago(-36_000)));
        assertThat(with("Bearer " + day).header("Session-Remaining")).isEqualTo("1800");
    }

    @Test
    void a_session_that_was_idle_is_over_although_its_token_is_good() {
        Answer idle = with("Bearer " + door.token(claims -> claims.subject("somebody.idle")));
        assertThat(idle.status()).isEqualTo(401);
        assertThat(idle.code()).isEqualTo("session-idle");
        assertThat(idle.header("WWW-Authenticate")).contains("invalid_token");
    }
}
