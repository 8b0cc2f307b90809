package org.indelible.app.demo.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.List;
import org.indelible.app.security.Claims;
import org.indelible.app.security.EndedSessions;
import org.indelible.app.security.StatedClaims;
import org.indelible.app.security.TokenRules;
import org.indelible.app.security.VerifiedTokens;
import org.indelible.app.settings.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** The demo's OpenID provider. Whoever may read the data directory can be anybody in it, which is why it is the demo's alone. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("indelible.demo")
class DemoIdentity {
    private static final Duration A_WORKING_DAY = Duration.ofHours(8);

    private final String issuer;
    private final String audience;
    private final DemoDirectory directory;

    DemoIdentity(Settings settings, @Value("${server.port}") int port) {
        if (!settings.demo()
                || settings.jdbc().url() != null
                || settings.issuer().url() != null) {
            throw new IllegalStateException("the demo's sign-in works with the demo's own database only");
        }
        this.issuer = "http://localhost:" + port;
        this.audience = settings.issuer().audience();
        this.directory = new DemoDirectory(settings.data());
    }

    @Bean
    @Order(1)
    SecurityFilterChain demoProvider(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    AuthorizationServerSettings demoProviderSettings() {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    RegisteredClientRepository demoClients() {
        return new InMemoryRegisteredClientRepository(
                DemoUsers.load().all().stream().map(this::client).toList());
    }

    private RegisteredClient client(DemoUser user) {
        return RegisteredClient.withId(user.user())
                .clientId(user.user())
                .clientName(user.name())
                .clientSecret("{noop}" + directory.secretOrNewOf(user))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(A_WORKING_DAY)
                        .build())
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> demoClaims() {
        DemoUsers users = DemoUsers.load();
        return token -> users.named(token.getRegisteredClient().getClientId())
                .ifPresent(user -> token.getClaims()
                        .subject(user.user())
                        .audience(List.of(audience))
                        .claim(Claims.NAME, user.name())
                        .claim(Claims.JOB_TITLE, user.jobTitle())
                        .claim(Claims.TEAM, user.team())
                        .claim(
                                Claims.ROLES,
                                user.roles().stream().map(Enum::name).toList()));
    }

    @Bean
    JWKSource<SecurityContext> demoKeys() {
        return new ImmutableJWKSet<>(new JWKSet(directory.signingKeyOrNew()));
    }

    @Bean
    JwtDecoder tokens(JWKSource<SecurityContext> demoKeys, EndedSessions ended) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(demoKeys).build();
        var rules = TokenRules.of(issuer, audience, ended);
        decoder.setClaimSetConverter(new StatedClaims());
        decoder.setJwtValidator(rules);
        return new VerifiedTokens(decoder, rules);
    }

    @EventListener
    void keepAddress(WebServerInitializedEvent started) {
        directory.keepAddress("http://localhost:" + started.getWebServer().getPort());
    }
}
