package org.indelible.app.security;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import org.indelible.app.problem.Problems;
import org.indelible.app.settings.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The door. Without a token only health and metrics can be asked, the checkpoints and hashes of the ledger, and in the demo the description of
 * the API; none holds anything about a person. Everything else needs a token, also what does not exist.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    private static final String NOTHING_TO_LOAD = "default-src 'none'; frame-ancestors 'none'";
    private static final String OWN_PAGES =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain api(
            HttpSecurity http, JwtDecoder tokens, Problems problems, RateGate gate, SessionWatch sessions) {
        Refusals refusals = new Refusals(problems, gate);
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/actuator/prometheus")
                        .permitAll()
                        .requestMatchers("/log/tile/entries/**")
                        .authenticated()
                        .requestMatchers(
                                "/log/checkpoint/**",
                                "/log/timestamp/**",
                                "/log/verifier-key",
                                "/log/tile/**",
                                "/log/consistency/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new ActorFromToken()))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .addFilterAfter(gate, AnonymousAuthenticationFilter.class)
                .addFilterAfter(sessions, RateGate.class)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        return stateless(http, NOTHING_TO_LOAD).build();
    }

    @Bean
    RateGate rateGate(Settings settings, Problems problems, MeterRegistry meters) {
        var rates = new RequestRates(settings.rate(), TimeMeter.SYSTEM_NANOTIME);
        return new RateGate(rates, problems, meters);
    }

    /** A part of the chain above, and of no other. */
    @Bean
    FilterRegistrationBean<RateGate> rateGateOnlyBehindTheDoor(RateGate gate) {
        return notByItself(gate);
    }

    @Bean
    SessionWatch sessionWatch(Sessions sessions, Problems problems, Clock clock) {
        return new SessionWatch(sessions, problems, clock);
    }

    @Bean
    FilterRegistrationBean<SessionWatch> sessionWatchOnlyBehindTheDoor(SessionWatch watch) {
        return notByItself(watch);
    }

    private static <F extends Filter> FilterRegistrationBean<F> notByItself(F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    @Order(2)
    @ConditionalOnBooleanProperty("indelible.demo")
    SecurityFilterChain apiDescription(HttpSecurity http) {
        http.securityMatcher("/swagger-ui/**", "/swagger-ui.html", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return stateless(http, OWN_PAGES).build();
    }

    private static HttpSecurity stateless(HttpSecurity http, String contentSecurityPolicy) {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "indelible.demo", havingValue = false, matchIfMissing = true)
    JwtDecoder tokens(Settings settings, EndedSessions ended) {
        return Tokens.of(settings.issuer(), ended);
    }

    @Bean
    WebMvcConfigurer actorArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument());
            }
        };
    }
}
