package org.indelible.command.evidence;

import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.actor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.MayAct;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Refused;
import org.indelible.events.confidential.ConfidentialOnFile;
import org.indelible.events.evidence.ExportFailed;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.evidence.ExportPrepared;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceExportTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final ExportId EXPORT = new ExportId(new UUID(5, 5));
    private static final Actor LEGAL = actor("lee.gal", "Legal", Role.LEGAL);
    private static final Acting ACTING =
            new Acting(LEGAL, NOW, PolicyPacks.bundled().inForceAt(NOW), Directory.ofTeams(Set.of()), true);
    private static final ExportRequested REQUESTED = new ExportRequested(
            EXPORT,
            FILE,
            "court",
            "Hearing on 1 December",
            null,
            42,
            null,
            LEGAL,
            ACTING.pack().version());
    private static final ExportPrepared PREPARED = new ExportPrepared(EXPORT, FILE, "00ff", 1000, 12, "AA==", "AQ==");
    private static final SealedPlaces HERE = new SealedPlaces(10L, 42);
    private static final FailExport FAIL = new FailExport(EXPORT, FILE, "ledger-unavailable");
    private static final CompleteExport COMPLETE = new CompleteExport(EXPORT, FILE, "00ff", 1000, 12, "AA==", "AQ==");

    @Test
    void legal_asks_for_a_package_for_the_court() {
        when(List.of(), LEGAL, request("court", "Hearing on 1 December", null)).expectEvents(REQUESTED);
    }

    @Test
    void a_record_is_exported_for_a_purpose_of_exports_that_is_one_s_own() {
        refused(LEGAL, request("legal-advice", "Advice", null), "purpose-not-for-export");
        refused(LEGAL, request("subject-access", "Request", null), "purpose-not-allowed");
        refused(LEGAL, request("curiosity", "Interest", null), "unknown-purpose");
        refused(NADIA, request("court", "Hearing", null), "role-not-allowed");
    }

    @Test
    void every_reason_is_named_at_once() {
        refused(LEGAL, request("", " ", NOW.plusSeconds(1)), "moment-in-future", "words-required", "purpose-required");
    }

    @Test
    void a_record_is_exported_of_a_file_that_exists() {
        refused(LEGAL, request(null, null, new SealedPlaces(null, 42)), "not-found");
    }

    @Test
    void a_record_is_exported_as_it_stood_since_the_file_opened_and_until_now() {
        Instant past = NOW.minusSeconds(60);
        refused(LEGAL, request(null, past, new SealedPlaces(10L, 9)), "moment-before-file");
        refused(LEGAL, request(null, NOW.plusSeconds(1), HERE), "moment-in-future");
        when(List.of(), LEGAL, request(past, past, new SealedPlaces(10L, 10)))
                .expectEvents(new ExportRequested(
                        EXPORT,
                        FILE,
                        "court",
                        "Hearing",
                        past,
                        10,
                        past,
                        LEGAL,
                        ACTING.pack().version()));
    }

    @Test
    void an_export_ends_once() {
        when(List.of(REQUESTED), Givers.CLOCK, COMPLETE).expectEvents(PREPARED);
        when(List.of(REQUESTED, PREPARED), Givers.CLOCK, COMPLETE).expectNoEvents();
        when(List.of(REQUESTED), Givers.CLOCK, FAIL).expectEvents(new ExportFailed(EXPORT, FILE, "ledger-unavailable"));
        when(List.of(REQUESTED, PREPARED), Givers.CLOCK, FAIL).expectNoEvents();
    }

    @Test
    void only_the_job_says_how_an_export_ended() {
        refused(LEGAL, COMPLETE, "role-not-allowed");
        refused(LEGAL, FAIL, "role-not-allowed");
    }

    private static void refused(Actor actor, CaseFileCommand command, String... codes) {
        List<Object> given = command instanceof ExportRecord ? List.of() : List.of(REQUESTED);
        when(given, actor, command)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(String.join(", ", codes));
    }

    private static ResultValidator<EvidenceExport> when(List<Object> given, Actor actor, Object command) {
        var fixture = new AggregateTestFixture<>(EvidenceExport.class).registerCommandHandlerInterceptor(new MayAct());
        var acting = new Acting(actor, NOW, ACTING.pack(), ACTING.directory(), true);
        return (given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given))
                .when(command, Map.of(Acting.METADATA_KEY, acting));
    }

    private static ExportRecord request(String purpose, String reason, @Nullable Instant asAt) {
        return new ExportRecord(EXPORT, FILE, purpose, reason, asAt, null, HERE, ConfidentialOnFile.NOTHING);
    }

    private static ExportRecord request(@Nullable Instant asAt, @Nullable Instant knownAt, SealedPlaces places) {
        return new ExportRecord(EXPORT, FILE, "court", "Hearing", asAt, knownAt, places, ConfidentialOnFile.NOTHING);
    }
}
