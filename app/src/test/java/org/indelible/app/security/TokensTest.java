package org.indelible.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.indelible.app.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

class TokensTest {
    private final RSAKey key;
    private final HttpServer issuer;
    private final String url;

    TokensTest() throws JOSEException, IOException {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        url = "http://localhost:" + issuer.getAddress().getPort();
    }

    @BeforeEach
    void publish() {
        issuer.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, """
                    {"issuer":"%s","jwks_uri":"%s/keys","subject_types_supported":["public"]}\
                    """.formatted(url, url)));
        issuer.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private String token(String audience) {
        return token(audience, "scope");
    }

    private String token(String audience, String claim) {
        return typed(audience, claim, "x", "JWT");
    }

    private String typed(String audience, String claim, Object value, String type) {
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .claim(claim, value)
                .subject("a1")
                .issuer(url)
                .audience(List.of(audience))
                .expiresAt(Instant.now().plusSeconds(60))
                .claim("name", "Joan Whitcombe")
                .claim("job_title", "Team manager")
                .claim("team", "Safeguarding North")
                .claim("roles", List.of("TM"))
                .build();
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
                .encode(JwtEncoderParameters.from(
                        JwsHeader.with(SignatureAlgorithm.RS256).type(type).build(), claims))
                .getTokenValue();
    }

    @Test
    void an_issuer_that_is_away_at_first_is_asked_again_and_its_tokens_are_checked_against_its_keys() {
        JwtDecoder tokens = Tokens.of(new Settings.Issuer(url, "indelible"), _ -> null);
        issuer.removeContext("/.well-known/openid-configuration");
        issuer.start();
        assertThatThrownBy(() -> tokens.decode(token("indelible"))).isInstanceOf(AuthenticationServiceException.class);
        issuer.removeContext("/keys");
        publish();
        assertThat(tokens.decode(token("indelible")).getSubject()).isEqualTo("a1");
        assertThatThrownBy(() -> tokens.decode(token("payroll"))).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void an_id_token_opens_nothing() {
        issuer.start();
        JwtDecoder tokens = Tokens.of(new Settings.Issuer(url, "indelible"), _ -> null);
        assertThatThrownBy(() -> tokens.decode(token("indelible", "nonce"))).isInstanceOf(JwtValidationException.class);
        assertThatThrownBy(() -> tokens.decode(token("indelible", "at_hash")))
                .isInstanceOf(JwtValidationException.class);
        assertThatThrownBy(() -> tokens.decode(typed("indelible", "typ", "ID", "JWT")))
                .isInstanceOf(JwtValidationException.class);
        assertThatThrownBy(() -> tokens.decode(typed("indelible", "scope", "x", "logout+jwt")))
                .isInstanceOf(JwtValidationException.class);
        assertThat(tokens.decode(typed("indelible", "scope", "x", "at+jwt")).getSubject())
                .isEqualTo("a1");
    }

    @Test
    void tokens_that_name_keys_which_nobody_has_do_not_make_the_issuer_be_asked_at_each_of_them() throws Exception {
        var asked = new AtomicInteger();
        issuer.removeContext("/keys");
        issuer.createContext("/keys", exchange -> {
            asked.incrementAndGet();
            answer(exchange, new JWKSet(key.toPublicJWK()).toString());
        });
        issuer.start();
        JwtDecoder tokens = Tokens.of(new Settings.Issuer(url, "indelible"), _ -> null);
        assertThat(tokens.decode(token("indelible")).getSubject()).isEqualTo("a1");
        for (int i = 0; i < 50; i++) {
            String forged = forged("nobody-" + i);
            assertThatThrownBy(() -> tokens.decode(forged))
                    .isInstanceOfAny(JwtException.class, AuthenticationServiceException.class);
        }
        assertThat(asked).hasValueBetween(2, 12);
        assertThat(tokens.decode(token("indelible", "other")).getSubject()).isEqualTo("a1");
    }

    private String forged(String kid) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build();
        var claims = new JWTClaimsSet.Builder().subject("a1").issuer(url).build();
        var signed = new SignedJWT(header, claims);
        signed.sign(new RSASSASigner(key));
        return signed.serialize();
    }

    /** A report ends what was issued before its moment; where nobody knows when a token was issued, it was before. */
    @Test
    void what_was_issued_before_a_report_opens_nothing_however_often_it_was_shown_before() {
        issuer.start();
        var before = new AtomicReference<Instant>();
        JwtDecoder tokens = Tokens.of(
                new Settings.Issuer(url, "indelible"),
                account -> account.value().equals("a1") ? before.get() : null);
        String shown = token("indelible");
        assertThat(tokens.decode(shown).getSubject()).isEqualTo("a1");
        before.set(Instant.now());
        assertThatThrownBy(() -> tokens.decode(shown))
                .isInstanceOfSatisfying(
                        JwtValidationException.class,
                        ended -> assertThat(ended.getErrors().iterator().next().getErrorCode())
                                .isEqualTo("session-ended"));
        before.set(Instant.now().minusSeconds(3600));
        assertThat(tokens.decode(issuedNow()).getSubject()).isEqualTo("a1");
    }

    private String issuedNow() {
        return typed("indelible", "iat", Instant.now().getEpochSecond(), "JWT");
    }
}
