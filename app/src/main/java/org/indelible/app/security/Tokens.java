package org.indelible.app.security;

import java.time.Duration;
import org.indelible.app.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** Checks tokens against the keys that an issuer publishes. */
final class Tokens {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Tokens() {}

    /** The issuer is asked at the first token, not at start-up: the application starts while its identity provider is away. */
    static JwtDecoder of(Settings.Issuer issuer, EndedSessions ended) {
        @Nullable String url = issuer.url();
        if (url == null) {
            throw new IllegalStateException("INDELIBLE_ISSUER_URL is missing");
        }
        JwtDecoder decoder = new SupplierJwtDecoder(() -> askIssuer(url, issuer.audience(), ended));
        return token -> {
            try {
                return decoder.decode(token);
            } catch (JwtDecoderInitializationException away) {
                throw new AuthenticationServiceException("the issuer cannot be asked", away);
            }
        };
    }

    private static JwtDecoder askIssuer(String url, String audience, EndedSessions ended) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(url)
                .restOperations(askingSeldom())
                .build();
        var rules = TokenRules.of(url, audience, ended);
        decoder.setClaimSetConverter(new StatedClaims());
        decoder.setJwtValidator(rules);
        return new VerifiedTokens(decoder, rules);
    }

    private static RestOperations askingSeldom() {
        var timeouts = new SimpleClientHttpRequestFactory();
        timeouts.setConnectTimeout(PATIENCE);
        timeouts.setReadTimeout(PATIENCE);
        RestTemplate rest = new RestTemplate(timeouts);
        rest.getInterceptors().add(new KeyFetches());
        return rest;
    }
}
