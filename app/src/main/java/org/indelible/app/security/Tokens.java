package org.indelible.app.security;

import org.indelible.app.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Checks tokens against the keys that an issuer publishes. */
final class Tokens {
    private Tokens() {}

    /** The issuer is asked at the first token, not at start-up: the application starts while its identity provider is away. */
    static JwtDecoder of(Settings.Issuer issuer) {
        @Nullable String url = issuer.url();
        if (url == null) {
            throw new IllegalStateException("INDELIBLE_ISSUER_URL is missing");
        }
        JwtDecoder decoder = new SupplierJwtDecoder(() -> askIssuer(url, issuer.audience()));
        return token -> {
            try {
                return decoder.decode(token);
            } catch (JwtDecoderInitializationException away) {
                throw new AuthenticationServiceException("the issuer cannot be asked", away);
            }
        };
    }

    private static JwtDecoder askIssuer(String url, String audience) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(url).build();
        var rules = TokenRules.of(url, audience);
        decoder.setJwtValidator(rules);
        return new VerifiedTokens(decoder, rules);
    }
}
