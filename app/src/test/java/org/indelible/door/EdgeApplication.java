package org.indelible.door;

import jakarta.servlet.Filter;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.security.EndedSessions;
import org.indelible.app.security.Sessions;
import org.indelible.app.settings.Settings;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The application without what lies behind its door: no database and no ledger. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(Settings.class)
@ComponentScan({
    "org.indelible.app.problem",
    "org.indelible.app.json",
    "org.indelible.app.security",
    "org.indelible.app.demo.identity",
    "org.indelible.door"
})
class EdgeApplication {
    /** A filter that needs a database which is not there. */
    @Bean
    FilterRegistrationBean<Filter> filterWithoutDatabase() {
        var filter = new FilterRegistrationBean<Filter>((_, _, _) -> {
            throw new IllegalStateException(
                    "the note about Ruby Marsh", new SQLException("FATAL: user ruby cannot connect", "08001"));
        });
        filter.addUrlPatterns("/test/without-database");
        return filter;
    }

    /** Every incident of these tests has one number. */
    @Bean
    Supplier<UUID> ids() {
        return () -> UUID.fromString("01900000-0000-7000-8000-0000000001c1");
    }

    /** Nobody's sessions were ended. */
    @Bean
    EndedSessions endedSessions() {
        return _ -> null;
    }

    @Bean
    Sessions sessions() {
        return new EndlessSessions();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
