package org.indelible.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.actor;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.notes.Drafts.on;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.indelible.command.acting.CannotBeTooLong;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Lengths;
import org.indelible.command.acting.Recording;
import org.indelible.command.confidential.MarkSegmentConfidential;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.Drafts;
import org.indelible.command.oversight.RecordManagementDecision;
import org.indelible.command.plans.RecordOrder;
import org.indelible.command.plans.StartPlan;
import org.indelible.command.summaries.RecordCaseSummary;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.casefile.Worker;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.junit.jupiter.api.Test;

/** What holds of every command before the feature decides. */
class EveryCommandTest {
    private static final String NOW = "2026-10-02T10:00:00Z";

    @Test
    void an_identity_is_given_once_on_a_file() {
        for (CaseFileCommand command : EveryCommand.all()) {
            if (command.identityOfNew().isEmpty()) continue;
            List<Object> before =
                    command instanceof MarkSegmentConfidential marked ? List.of(noteOf(marked.entry())) : List.of();
            List<Object> recorded =
                    given(before.toArray()).when(giver(command), NOW, command).events();
            given(Stream.concat(before.stream(), recorded.stream()).toArray())
                    .when(giver(command), NOW, command)
                    .refused("already-recorded");
        }
    }

    private static CaseNoteAdded noteOf(EntryId entry) {
        var note = on("2026-10-01").saying("Seen at home.").added("home-visit", NOW);
        return new CaseNoteAdded(
                FILE, entry, note.type(), note.content(), note.authorship(), note.savedAt(), null, false, PACK);
    }

    /** The team manager, where they may. */
    private static Actor giver(CaseFileCommand command) {
        var givers = command.mayBeGivenBy();
        return givers.contains(Role.TM)
                ? OWEN
                : actor("somebody", "Safeguarding North", givers.iterator().next());
    }

    @Test
    void two_kinds_of_entry_do_not_share_an_identity_either() {
        List<Object> recorded =
                given().when(OWEN, NOW, ofType(RecordCaseSummary.class)).events();
        var decision = ofType(RecordManagementDecision.class);
        var sameEntry = new RecordManagementDecision(
                FILE,
                entry(8),
                decision.label(),
                decision.reasons(),
                List.of(),
                false,
                decision.occurredAt(),
                decision.recording());
        given(recorded.toArray()).when(OWEN, NOW, sameEntry).refused("already-recorded");
    }

    @Test
    void a_text_or_a_list_longer_than_anybody_means_is_refused_by_field() {
        var texts = Collections.nCopies(CannotBeTooLong.ITEMS + 1, "One.").toArray(String[]::new);
        assertThat(given().when(NADIA, NOW, add(on("2026-10-01").saying(texts))).refused("too-long"))
                .singleElement()
                .satisfies(found -> assertThat(found.subject()).isEqualTo("/content/segments"));
        String most = "a".repeat(Lengths.TEXT);
        assertThat(given().when(NADIA, NOW, add(on("2026-10-01").saying(most, most + "b")))
                        .refused("too-long"))
                .singleElement()
                .satisfies(found -> assertThat(found.subject()).isEqualTo("/content/segments/1/text"));
        given().when(NADIA, NOW, add(on("2026-10-01").saying(most))).events();
    }

    @Test
    void a_name_is_no_longer_than_a_line_however_many_units_its_letters_take() {
        var allocate = new AllocateWorker(
                FILE,
                new Worker(OWEN.account(), "\ud801\udc00".repeat(Lengths.LINE + 1), "Social worker", OWEN.team()),
                LocalDate.parse("2026-10-01"),
                "Moves");
        assertThat(given().when(OWEN, NOW, allocate).refused("too-long"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.subject()).isEqualTo("/worker/name");
                    assertThat(found.detail()).contains("300 characters");
                });
        var longest = new Worker(OWEN.account(), "\ud801\udc00".repeat(Lengths.LINE), "Social worker", OWEN.team());
        given().when(OWEN, NOW, new AllocateWorker(FILE, longest, allocate.from(), "Moves"))
                .events();
    }

    @Test
    void a_text_of_invisible_characters_says_nothing() {
        given().when(OWEN, NOW, new DeallocateWorker(FILE, LocalDate.parse("2026-10-01"), "\u200b\u2060\ufeff\ufe0f"))
                .refused("words-required");
    }

    @Test
    void a_day_that_nobody_alive_can_have_meant_is_refused_by_field() {
        var order = new RecordOrder(
                FILE,
                new OrderId(new UUID(2, 2)),
                OrderKind.SUPERVISION,
                EveryCommand.DAY,
                LocalDate.MAX,
                false,
                Recording.of("casework"));
        assertThat(given().when(NADIA, NOW, order).refused("date-not-plausible"))
                .singleElement()
                .satisfies(found -> assertThat(found.subject()).isEqualTo("/lastDay"));
        given().when(
                        NADIA,
                        NOW,
                        new StartPlan(
                                FILE,
                                new PlanId(new UUID(2, 2)),
                                PlanKind.PATHWAY,
                                LocalDate.MIN,
                                Recording.of("casework")))
                .refused("date-not-plausible");
    }

    private static AddCaseNote add(Drafts note) {
        return new AddCaseNote(FILE, entry(3), new NoteType("home-visit"), note.content(), Recording.of("casework"));
    }

    private static <C extends CaseFileCommand> C ofType(Class<C> type) {
        return EveryCommand.all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
