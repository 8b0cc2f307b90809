package org.indelible.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.actor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
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
            new Acting(LEGAL, NOW, PolicyPacks.bundled().inForceAt(NOW));
    private static final ExportRequested REQUESTED = new ExportRequested(
            EXPORT,
            FILE,
            "court",
            "Hearing on 1 December",
            null,
            42,
            LEGAL,
            ACTING.pack().version());
    private static final ExportPrepared PREPARED = new ExportPrepared(EXPORT, FILE, "00ff", 1000, 12);
    private static final CompleteExport COMPLETE = new CompleteExport(EXPORT, FILE, "00ff", 1000, 12);

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
    void an_export_ends_once() {
        when(List.of(REQUESTED), LEGAL, COMPLETE).expectEvents(PREPARED);
        when(List.of(REQUESTED, PREPARED), LEGAL, COMPLETE).expectNoEvents();
        var failure = new FailExport(EXPORT, FILE, "ledger-unavailable");
        when(List.of(REQUESTED), LEGAL, failure).expectEvents(new ExportFailed(EXPORT, FILE, "ledger-unavailable"));
        when(List.of(REQUESTED, PREPARED), LEGAL, failure).expectNoEvents();
    }

    private static void refused(Actor actor, ExportRecord command, String... codes) {
        var acting = new Acting(actor, NOW, ACTING.pack());
        Consumer<Throwable> thrown = problem -> assertThat(((Refused) problem).violations())
                .extracting(Violation::code)
                .containsExactly(codes);
        assertThatThrownBy(() -> new EvidenceExport().decide(command, acting)).satisfies(thrown::accept);
    }

    private static ResultValidator<EvidenceExport> when(List<Object> given, Actor actor, Object command) {
        var fixture = new AggregateTestFixture<>(EvidenceExport.class);
        var acting = new Acting(actor, NOW, ACTING.pack());
        return (given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given))
                .when(command, Map.of(Acting.METADATA_KEY, acting));
    }

    private static ExportRecord request(String purpose, String reason, @Nullable Instant asAt) {
        return new ExportRecord(EXPORT, FILE, purpose, reason, asAt, 42);
    }
}
