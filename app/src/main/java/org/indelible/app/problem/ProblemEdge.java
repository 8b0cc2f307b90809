package org.indelible.app.problem;

import java.util.UUID;
import java.util.function.Supplier;
import org.apache.catalina.core.StandardHost;
import org.indelible.app.settings.Settings;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Puts the filters of this package around everything else. */
@Configuration(proxyBeanMethods = false)
class ProblemEdge {

    @Bean
    Problems problems(JsonMapper json) {
        return new Problems(json);
    }

    @Bean
    FilterRegistrationBean<LastResort> lastResort(Problems problems, Supplier<UUID> ids) {
        var filter = new FilterRegistrationBean<>(new LastResort(problems, ids));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BodyType> bodyType() {
        var filter = new FilterRegistrationBean<>(new BodyType());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return filter;
    }

    /** What the firewall in front of everything refuses, such as control characters in a header, is answered as a problem too. */
    @Bean
    RequestRejectedHandler rejected(Problems problems) {
        return (request, response, rejected) ->
                problems.write(new RequestRefused(PlainProblem.of(HttpStatus.BAD_REQUEST)), response);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Settings settings) {
        var filter = new FilterRegistrationBean<>(
                new BodyLimit(settings.body().limit(), settings.attachments().limit()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverProblems() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ServerProblem.class.getName());
            }
        });
    }
}
