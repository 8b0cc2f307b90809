package org.indelible.query.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.record.Story.unborn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.Provenance;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.OccurredAt;
import org.indelible.projection.Destroyed;
import org.indelible.query.record.disputes.ConsideredLine;
import org.indelible.query.record.entries.EntryContent;
import org.indelible.query.record.entries.EntryMark;
import org.indelible.query.record.entries.EntryStatus;
import org.indelible.query.record.entries.RecordEntry;
import org.indelible.query.record.entries.RecordingInterval;
import org.indelible.query.record.entries.Revision;
import org.indelible.query.record.entries.ShownSegment;
import org.junit.jupiter.api.Test;

class EntryStoryTest {
    private static final Lateness ON_TIME = new Lateness.OnTime(LocalDate.parse("2026-10-22"));
    private static final Lateness LATE = new Lateness.Late(LocalDate.parse("2026-10-22"), 3);

    @Test
    void a_note_is_shown_as_it_was_last_saved_and_names_every_save() {
        var entry = only(unborn().at("2026-10-08T17:00:00Z")
                .then(note("visit", on("2026-10-08"), fact("She showed me her drawing.")))
                .at("2026-10-09T09:00:00Z")
                .then(revised(
                        "visit",
                        2,
                        on("2026-10-07"),
                        fact("She showed me her drawing."),
                        hearsay("She sleeps better."))));
        assertThat(entry.status()).isEqualTo(EntryStatus.DRAFT);
        assertThat(entry.occurredAt()).isEqualTo(on("2026-10-07"));
        assertThat(entry.recorded().at()).isEqualTo("2026-10-08T17:00:00Z");
        assertThat(entry.revisions()).extracting(Revision::number).containsExactly(1, 2);
        assertThat(entry.events()).extracting(FactReference::sequence).containsExactly(1L, 2L);
        assertThat(entry.marks()).containsExactly(EntryMark.OCCURRED_AT_CHANGED);
    }

    @Test
    void what_somebody_else_told_is_labelled_third_party_information() {
        var segments = segments(only(unborn().then(note("visit", on("2026-10-08"), fact("Seen."), hearsay("Heard.")))));
        assertThat(segments).extracting(ShownSegment::label).containsExactly(null, "third-party information");
        assertThat(segments).extracting(ShownSegment::number).containsExactly(0, 1);
    }

    @Test
    void an_empty_placeholder_does_not_shorten_the_interval() {
        var visit = new OccurredAt.At(OffsetDateTime.parse("2026-10-08T10:00:00+01:00"));
        var entry = only(unborn().at("2026-10-08T09:30:00Z")
                .then(note("visit", visit))
                .at("2026-10-27T09:00:00Z")
                .then(revised("visit", 2, visit, fact("Written weeks later."))));
        assertThat(entry.interval()).isEqualTo(new RecordingInterval(false, 19L * 24 * 60, 19));
        assertThat(segments(entry).getFirst().firstSavedAt()).isEqualTo("2026-10-27T09:00:00Z");
    }

    @Test
    void words_recorded_while_it_happened_are_measured_so() {
        var meeting = new OccurredAt.Between(
                OffsetDateTime.parse("2026-10-08T10:00:00Z"), OffsetDateTime.parse("2026-10-08T11:00:00Z"));
        var entry = only(unborn().at("2026-10-08T10:30:00Z").then(note("meeting", meeting, fact("Agreed."))));
        assertThat(entry.interval()).isEqualTo(new RecordingInterval(true, 0L, 0));
    }

    @Test
    void finalising_brings_both_verdicts_of_lateness() {
        var entry = only(unborn().then(note("visit", on("2026-10-08"), fact("Seen.")))
                .then(finalised("visit", 1, LATE, ON_TIME)));
        assertThat(entry.status()).isEqualTo(EntryStatus.FINALISED);
        assertThat(entry.finalisation()).isNotNull().satisfies(it -> {
            assertThat(it.recording()).isEqualTo(LATE);
            assertThat(it.finalising()).isEqualTo(ON_TIME);
        });
        assertThat(entry.marks()).containsExactly(EntryMark.LATE);
    }

    @Test
    void a_summary_and_a_decision_are_marked_late_as_a_note_is() {
        var summary = summary("late summary", "2026-09-20", "At home.");
        var late = new CaseSummaryRecorded(
                FILE,
                summary.entry(),
                summary.trigger(),
                summary.content(),
                summary.occurredAt(),
                BY_NADIA,
                LATE,
                null,
                false,
                PACK,
                null);
        var entry = only(unborn().then(late));
        assertThat(entry.marks()).containsExactly(EntryMark.LATE);
        assertThat(entry.recording()).isEqualTo(LATE);
        var decision = new ManagementDecisionRecorded(
                FILE, entry("d"), "Audit", "In order", List.of(), false, on("2026-09-20"), BY_NADIA, LATE, PACK, null);
        assertThat(only(unborn().then(decision)).marks()).containsExactly(EntryMark.LATE);
    }

    @Test
    void the_mark_of_ai_stays_when_the_text_is_typed_over() {
        var drafted = note("visit", on("2026-10-08"), fact("Seen."));
        var content = drafted.content();
        var withAi = new NoteContent(
                content.title(),
                content.occurredAt(),
                content.segments(),
                content.present(),
                content.actions(),
                content.decisions(),
                content.visit(),
                Provenance.DRAFTED_WITH_AI,
                content.contemporaneity(),
                null);
        var added = new CaseNoteAdded(
                FILE,
                drafted.entry(),
                drafted.type(),
                withAi,
                drafted.authorship(),
                drafted.savedAt(),
                drafted.dueOn(),
                false,
                PACK);
        var entry = only(unborn().then(added).then(revised("visit", 2, on("2026-10-08"), fact("Seen at home."))));
        assertThat(entry.marks()).contains(EntryMark.DRAFTED_WITH_AI);
    }

    @Test
    void an_entry_recorded_after_closure_is_marked() {
        var closed = Instant.parse("2026-10-01T10:00:00Z");
        var late = new ManagementDecisionRecorded(
                FILE,
                entry("late"),
                "Management Oversight",
                "Written up afterwards",
                List.of(),
                false,
                on("2026-09-20"),
                BY_NADIA,
                ON_TIME,
                PACK,
                closed);
        assertThat(only(unborn().then(late)).marks()).containsExactly(EntryMark.RECORDED_AFTER_CLOSURE);
        assertThat(only(unborn().then(decision("in time", "2026-09-20"))).marks())
                .isEmpty();
    }

    @Test
    void a_dispute_stands_beside_its_entry_with_the_arenas_still_open() {
        var target = new DisputeTarget.OfSegment(entry("visit"), 1, 0);
        var entry = only(unborn().then(note("visit", on("2026-10-08"), hearsay("He drinks.")))
                .then(disputed("d", target, "2026-10-12"))
                .then(considered("d", entry("visit"), Arena.PLANS)));
        assertThat(entry.marks()).contains(EntryMark.DISPUTED);
        assertThat(entry.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.theirWords()).isEqualTo("She never said that to me.");
            assertThat(dispute.considered()).extracting(ConsideredLine::arena).containsExactly(Arena.PLANS);
            assertThat(dispute.open()).doesNotContain(Arena.PLANS).hasSize(Arena.values().length - 1);
        });
        assertThat(entry.events()).extracting(FactReference::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void what_belongs_to_an_entry_follows_it_and_later_entries_are_left_out() {
        var story = unborn().then(note("visit", on("2026-10-08"), fact("Seen.")))
                .then(note("later", on("2026-11-02"), fact("Later.")))
                .then(disputed("d", new DisputeTarget.OfEntry(entry("visit")), "2026-11-10"))
                .then(disputed("gap", new DisputeTarget.OfOmission("The school's view"), "2026-11-10"));
        var record = story.asAt("2026-10-31T12:00:00Z");
        assertThat(record.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.disputes()).hasSize(1));
        assertThat(record.disputes()).isEmpty();
        assertThat(story.seenOn("2026-11-30").disputes()).hasSize(1);
    }

    @Test
    void entries_run_from_the_oldest_to_the_newest_by_when_they_happened() {
        var record = unborn().then(decision("decision", "2026-11-20"))
                .then(note("visit", on("2026-10-08"), fact("Seen.")))
                .then(summary("summary", "2026-10-26", "Stable"))
                .then(note("same day", on("2026-10-08"), fact("Seen again.")))
                .seenOn("2026-12-01");
        assertThat(record.entries())
                .extracting(RecordEntry::entry)
                .containsExactly(entry("visit"), entry("same day"), entry("summary"), entry("decision"));
        assertThat(record.entries().get(2).marks()).containsExactly(EntryMark.EQUALITY_NOT_CONSIDERED);
        assertThat(record.entries().get(2).type()).isEqualTo("six-weekly");
    }

    @Test
    void destroyed_words_leave_one_tombstone_for_each_entry() {
        var record = unborn().then(new Destroyed("casenote.added", entry("visit")))
                .then(new Destroyed("record.finalised", entry("visit")))
                .then(new Destroyed("worker.allocated", null))
                .seenOn("2026-12-01");
        assertThat(record.entries()).isEmpty();
        assertThat(record.tombstones()).hasSize(2);
        assertThat(record.tombstones().getFirst().types()).containsExactly("casenote.added", "record.finalised");
        assertThat(record.tombstones().getLast().entry()).isNull();
    }

    private static RecordEntry only(Story story) {
        return story.seenOn("2026-12-01").entries().getFirst();
    }

    private static List<ShownSegment> segments(RecordEntry entry) {
        return ((EntryContent.OfNote) entry.content()).segments();
    }
}
