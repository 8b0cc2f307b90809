package org.indelible.app.http;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.security.EndedSessions;
import org.indelible.app.security.Sessions;
import org.indelible.app.settings.Settings;
import org.indelible.command.acting.Directory;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.door.Door;
import org.indelible.door.EndlessSessions;
import org.indelible.query.access.Disclosures;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The application's addresses, before a desk and a query side that keep what they are given. No configuration class to Spring, so that the application does not find it. */
@EnableAutoConfiguration
@EnableConfigurationProperties(Settings.class)
@Import(Door.class)
@ComponentScan({
    "org.indelible.app.problem",
    "org.indelible.app.json",
    "org.indelible.app.security",
    "org.indelible.app.demo.identity",
    "org.indelible.app.http",
    "org.indelible.app.casefile",
    "org.indelible.app.coredetails",
    "org.indelible.app.notes",
    "org.indelible.app.disputes",
    "org.indelible.app.summaries",
    "org.indelible.app.oversight",
    "org.indelible.app.plans",
    "org.indelible.app.confidential",
    "org.indelible.app.grants",
    "org.indelible.app.restriction",
    "org.indelible.app.conflict",
    "org.indelible.app.emergency",
    "org.indelible.app.closure",
    "org.indelible.app.duties",
    "org.indelible.app.search",
    "org.indelible.app.worklist",
    "org.indelible.app.access"
})
class ApiApplication {
    /** What every new thing is called here. */
    static final UUID NEW = UUID.fromString("01900000-0000-7000-8000-00000000abcd");

    @Bean
    Directory directory() {
        return Directory.ofTeams(Set.of("Safeguarding North"));
    }

    @Bean
    RecordingDesk desk() {
        return new RecordingDesk();
    }

    @Bean
    AnsweringSide answeringSide() {
        return new AnsweringSide();
    }

    @Bean
    Disclosures disclosures(AnsweringSide side) {
        return side.disclosures();
    }

    @Bean
    PolicyPacks policyPacks() {
        return PolicyPacks.bundled();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    @Primary
    Supplier<UUID> foreseeableIds() {
        return () -> NEW;
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
}
