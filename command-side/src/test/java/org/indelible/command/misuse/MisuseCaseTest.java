package org.indelible.command.misuse;

import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.actor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.MayAct;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Refused;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.misuse.AccessLogAttached;
import org.indelible.events.misuse.MisuseCaseConcluded;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.misuse.MisuseOutcome;
import org.indelible.events.misuse.MisuseReported;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.junit.jupiter.api.Test;

class MisuseCaseTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final MisuseCaseId CASE = new MisuseCaseId(new UUID(5, 5));
    private static final Actor OFFICER = actor("dpo", "Information Governance", Role.DPO);
    private static final SeenLog SEEN =
            new SeenLog(FILE, NOW, null, 42, 3, "ab".repeat(32), List.of(new DisclosureId(new UUID(6, 6))));
    private static final MisuseReported REPORTED =
            new MisuseReported(CASE, NADIA.account(), FILE, "Spoke of it.", OWEN.asAuthor(), PACK);
    private static final MisuseReported ABOUT_THE_OFFICER =
            new MisuseReported(CASE, OFFICER.account(), null, "Spoke of it.", OWEN.asAuthor(), PACK);
    private static final MisuseCaseConcluded CONCLUDED =
            new MisuseCaseConcluded(CASE, MisuseOutcome.MISUSE, "No purpose.", OFFICER.asAuthor(), PACK);
    private static final ConcludeMisuseCase CONCLUDE =
            new ConcludeMisuseCase(CASE, MisuseOutcome.MISUSE, "No purpose.");

    @Test
    void anybody_reports_a_suspicion_in_words() {
        when(List.of(), OWEN, new ReportSuspectedMisuse(CASE, NADIA.account(), FILE, "Spoke of it."))
                .expectEvents(REPORTED);
        refused(List.of(), OWEN, new ReportSuspectedMisuse(CASE, NADIA.account(), FILE, " "), "words-required");
    }

    @Test
    void the_officer_attaches_the_access_log_and_concludes_once() {
        when(List.of(REPORTED), OFFICER, new AttachAccessLog(CASE, SEEN))
                .expectEvents(new AccessLogAttached(
                        CASE, FILE, NOW, null, 42, 3, SEEN.digest(), SEEN.disclosures(), OFFICER.asAuthor(), PACK));
        when(List.of(REPORTED), OFFICER, CONCLUDE).expectEvents(CONCLUDED);
        refused(List.of(REPORTED), OFFICER, new ConcludeMisuseCase(CASE, MisuseOutcome.MISUSE, ""), "words-required");
        refused(List.of(REPORTED, CONCLUDED), OFFICER, CONCLUDE, "misuse-case-concluded");
        refused(List.of(REPORTED, CONCLUDED), OFFICER, new AttachAccessLog(CASE, SEEN), "misuse-case-concluded");
        refused(List.of(REPORTED), OWEN, CONCLUDE, "role-not-allowed");
    }

    @Test
    void of_a_case_about_themselves_the_officer_hears_what_they_would_hear_of_none() {
        refused(List.of(ABOUT_THE_OFFICER), OFFICER, CONCLUDE, "not-found");
        refused(List.of(ABOUT_THE_OFFICER), OFFICER, new AttachAccessLog(CASE, SEEN), "not-found");
    }

    private static void refused(List<Object> given, Actor actor, MisuseCommand command, String code) {
        when(given, actor, command)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(code);
    }

    private static ResultValidator<MisuseCase> when(List<Object> given, Actor actor, MisuseCommand command) {
        var fixture = new AggregateTestFixture<>(MisuseCase.class).registerCommandHandlerInterceptor(new MayAct());
        var pack = PolicyPacks.bundled().inForceAt(NOW);
        var acting = new Acting(actor, NOW, pack, Directory.ofTeams(Set.of()), true);
        return (given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given))
                .when(command, Map.of(Acting.METADATA_KEY, acting));
    }
}
