package org.indelible.app.http;

import com.fasterxml.uuid.Generators;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.json.BodyReader;
import org.indelible.app.problem.Uploads;
import org.indelible.app.settings.Settings;
import org.indelible.query.access.Disclosures;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.ContentCachingRequestWrapper;
import tools.jackson.databind.json.JsonMapper;

/** Lets Spring MVC know the arguments that handlers take, and keeps the bodies of requests that may be sent again. */
@Configuration(proxyBeanMethods = false)
class HttpEdge {

    /** UUIDs of version 7 (RFC 9562): they sort by the time they were made and say nothing else. */
    @Bean
    Supplier<UUID> ids() {
        return Generators.timeBasedEpochRandomGenerator()::generate;
    }

    @Bean
    WebMvcConfigurer arguments(
            CommandDesk desk, Disclosures disclosures, Supplier<UUID> ids, JsonMapper json, Settings settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument(desk, ids));
                resolvers.add(new ReaderArgument(disclosures));
                resolvers.add(new UploadArgument(
                        new BodyReader(json), settings.attachments().limit()));
                resolvers.add(new PurposeArgument());
                resolvers.add(new PointInTimeArgument());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new OpenToRoles());
                registry.addInterceptor(new KnownParameters());
            }

            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                // Everything is JSON: a command must not be done before it turns out that its answer is not accepted.
                negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                PathIds.addTo(registry);
                registry.addConverterFactory(new Codes());
            }
        };
    }

    @Bean
    FilterRegistrationBean<Filter> keptBodies() {
        return new FilterRegistrationBean<>((request, response, chain) -> chain.doFilter(
                request instanceof HttpServletRequest http
                                && http.getHeader(Headers.IDEMPOTENCY_KEY) != null
                                && !Uploads.isOne(http)
                        ? new ContentCachingRequestWrapper(http, 0)
                        : request,
                response));
    }
}
