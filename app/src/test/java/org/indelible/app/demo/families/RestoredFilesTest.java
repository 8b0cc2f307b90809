package org.indelible.app.demo.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.app.wiring.FileStates.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.indelible.app.wiring.FileStates;
import org.indelible.command.casefile.CaseFile;
import org.indelible.command.duties.Owed;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.Segment;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.time.LondonTime;
import org.indelible.ledger.repository.FreshRepository;
import org.junit.jupiter.api.Test;

class RestoredFilesTest {
    private static final LocalDate TOLD_ON = LocalDate.of(2026, 11, 22);
    private static final int FAMILIES = 8;

    private static final FileStates STATES = new FileStates();
    private static final Rehearsal RESTORED = told();

    /** Nothing is remembered: every command decides on a state that was written and read after the append before it. */
    private static Rehearsal told() {
        var told = new Rehearsal(
                TOLD_ON.atTime(12, 0).atZone(LondonTime.ZONE).toInstant(),
                store -> new FreshRepository<>(CaseFile.class, store, STATES, 0));
        told.tell(FAMILIES);
        return told;
    }

    @Test
    void a_state_is_the_same_after_every_append_whether_it_was_restored_or_not() {
        assertThat(STATES.faults()).isEmpty();
    }

    @Test
    void files_that_are_restored_before_each_command_decide_like_files_that_are_not() {
        Rehearsal remembered = Rehearsal.on(TOLD_ON, FAMILIES);

        assertThat(RESTORED.facts()).isEqualTo(remembered.facts());
        assertThat(RESTORED.refusals().stream().map(RestoredFilesTest::asText))
                .containsExactlyElementsOf(remembered.refusals().stream()
                        .map(RestoredFilesTest::asText)
                        .toList());
    }

    private static String asText(Rehearsal.Refusal refusal) {
        return refusal.at() + " " + refusal.command() + " " + refusal.refused().violations();
    }

    @Test
    void every_field_of_the_state_is_restored_after_every_event() {
        STATES.tell(everything());

        assertThat(STATES.unused())
                .as("members that need not know of a loss do not fold it")
                .allMatch(field -> field.endsWith("/birth/lost"))
                .hasSize(4);
    }

    /** What no family of the demo lives through, and then every event that there is; its order need not have been possible. */
    private static List<CaseFileEvent> everything() {
        CaseFileEvent opened = sample("casefile.opened");
        List<CaseFileEvent> events = new ArrayList<>(List.of(opened));
        Arrays.stream(Owed.values())
                .map(owed -> sample(
                        "duty.arose",
                        "0198a3b2-7c11-7d20-8e01-aa10b2c3d414",
                        owed.from(opened.file(), "sample").toString(),
                        "finalise-note",
                        owed.kind().value()))
                .forEach(events::add);
        events.addAll(List.of(
                sample("duty.arose"),
                sample("duty.met", "record.finalised", "loss.recorded"),
                sample("loss.recorded"),
                sample("twin.recorded"),
                sample("coredetail.recorded", "\"religion\"", "\"address\""),
                sample("document.attached"),
                sample("worker.allocated"),
                sample("worker.deallocated"),
                sample("order.made", "supervision", "adoption"),
                sample("legalhold.placed"),
                sample("destruction.proposed"),
                sample("destruction.approved"),
                sample("destruction.proposed", "\"entry\"[^,]*,", ""),
                sample("destruction.approved", "\"entry\"[^,]*,", "")));
        events.addAll(FileStates.samples());
        return events;
    }

    /** What a person wrote; one word alone may be a code as well. */
    @Test
    void no_state_holds_what_was_written_in_an_entry() {
        List<String> texts = Stream.of(
                        RESTORED.events(CaseNoteAdded.class).stream()
                                .flatMap(note -> note.content().segments().stream())
                                .map(Segment::text),
                        RESTORED.events(CaseSummaryRecorded.class).stream()
                                .flatMap(summary -> Stream.of(
                                        summary.content().presentPosition(),
                                        summary.content().howToProceed())),
                        RESTORED.events(ManagementDecisionRecorded.class).stream()
                                .map(ManagementDecisionRecorded::reasons),
                        RESTORED.events(DisputedFactAnnotated.class).stream()
                                .flatMap(dispute -> Stream.of(dispute.theirWords(), dispute.raisedByName())))
                .flatMap(kind -> kind)
                .filter(text -> text.contains(" "))
                .toList();

        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(STATES.texts())
                .hasSizeGreaterThan(100)
                .noneMatch(held -> texts.stream().anyMatch(held::contains));
    }
}
