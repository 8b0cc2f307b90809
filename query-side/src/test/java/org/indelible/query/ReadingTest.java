package org.indelible.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.access.People.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.projection.Fictions;
import org.indelible.projection.Stories;
import org.indelible.query.access.Asker;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.casefile.ReadCaseFile;
import org.indelible.query.casefile.ReadRecordAsAt;
import org.indelible.query.closure.ReadClosureChecklist;
import org.indelible.query.documents.ReadDocument;
import org.indelible.query.moment.KnownAt;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.notes.ReadChronology;
import org.indelible.query.notes.ReadEntry;
import org.indelible.query.paging.Cursor;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.disputes.DisputeLine;
import org.indelible.query.record.entries.EntryKind;
import org.indelible.query.record.entries.EntryStatus;
import org.indelible.query.record.entries.RecordEntry;
import org.indelible.query.summaries.ReadCaseSummary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Questions about one file, answered from the tables and the ledger, compared with the fold of everything. */
class ReadingTest {
    private static final Actor WORKER = actor(Fictions.NADIA, Role.ASW);
    private static final Asker BY_WORKER = asking(WORKER, "casework");
    private static final Asker BY_OFFICER = asking(OFFICER, "data-protection");
    private static final QuerySide SIDE = new QuerySide(Stories.everything());

    @AfterAll
    static void close() {
        SIDE.close();
    }

    @Test
    void the_pages_of_the_chronology_are_the_entries_of_the_whole_fold_at_every_position() {
        for (long leaf = 0; leaf <= 20; leaf++) {
            var point = new PointInTime(null, new KnownAt.Leaf(leaf), null);
            var whole =
                    SIDE.ask(new ReadRecordAsAt(BY_OFFICER, FILE, point, null)).record();
            assertThat(entries(point, false, 2)).isEqualTo(whole.entries());
            assertThat(entries(point, true, 1)).isEqualTo(whole.entries().reversed());
        }
    }

    @Test
    void the_pages_of_the_chronology_are_the_entries_of_the_whole_fold_at_every_moment() {
        for (var moment : List.of("2026-10-07T00:00:00Z", "2026-10-26T00:00:00Z", "2026-11-19T23:59:59Z")) {
            var point = new PointInTime(Instant.parse(moment), null, null);
            var whole =
                    SIDE.ask(new ReadRecordAsAt(BY_OFFICER, FILE, point, null)).record();
            assertThat(entries(point, false, 3)).isEqualTo(whole.entries());
        }
    }

    @Test
    void the_front_page_is_the_whole_fold_without_entries_and_settled_duties() {
        for (var point : List.of(
                PointInTime.NOW,
                new PointInTime(null, new KnownAt.Leaf(6), null),
                new PointInTime(Instant.parse("2026-10-11T12:00:00Z"), null, null))) {
            var whole = SIDE.ask(new ReadRecordAsAt(BY_OFFICER, FILE, point, null))
                    .record()
                    .withOpenDutiesOnly();
            var page = SIDE.ask(new ReadCaseFile(BY_WORKER, FILE, point));
            assertThat(page.record())
                    .usingRecursiveComparison()
                    .ignoringFields("entries", "tombstones", "viewpoint.knownAt")
                    .isEqualTo(whole);
            assertThat(page.heading()).isEqualTo(FileHeading.of(FILE, whole));
        }
    }

    @Test
    void the_checklist_of_closure_is_judged_over_every_event_of_the_file() {
        var checklist = SIDE.ask(new ReadClosureChecklist(BY_WORKER, FILE, null));
        long judged = SIDE.events.after(-1, 1_000).stream()
                .filter(event -> event.stream().equals(FILE.toString()) && event.payload() instanceof CaseFileEvent)
                .count();
        assertThat(judged).isGreaterThan(10);
        assertThat(checklist.gates())
                .singleElement()
                .satisfies(gate -> assertThat(gate.detail()).isEqualTo(judged + " events on " + checklist.on()));
        assertThat(checklist.heading())
                .isEqualTo(SIDE.ask(new ReadCaseFile(BY_WORKER, FILE, PointInTime.NOW))
                        .heading());
    }

    @Test
    void destroyed_entries_stay_in_the_chronology_as_tombstones() {
        assertThat(SIDE.ask(new ReadChronology(BY_WORKER, FILE, PointInTime.NOW))
                        .tombstones())
                .hasSize(3);
    }

    @Test
    void kinds_and_statuses_can_be_asked_for() {
        var drafts = new ReadChronology(
                BY_WORKER,
                FILE,
                PointInTime.NOW,
                Set.of(EntryKind.CASE_NOTE),
                null,
                Set.of(EntryStatus.DRAFT),
                false,
                null,
                0);
        assertThat(SIDE.ask(drafts).entries()).extracting(RecordEntry::entry).containsExactly(entry("draft"));
    }

    @Test
    void types_of_notes_can_be_asked_for_and_then_nothing_else_is_shown() {
        var visits = new ReadChronology(
                BY_WORKER,
                FILE,
                PointInTime.NOW,
                Set.of(),
                Set.of(new NoteType("home-visit")),
                Set.of(),
                false,
                null,
                0);
        assertThat(SIDE.ask(visits).entries())
                .extracting(RecordEntry::entry)
                .containsExactly(entry("visit"), entry("draft"));
        assertThat(SIDE.ask(visits).tombstones()).isEmpty();
    }

    @Test
    void risks_stand_above_every_page() {
        assertThat(SIDE.ask(new ReadChronology(BY_WORKER, FILE, PointInTime.NOW))
                        .heading()
                        .risk())
                .isNotNull()
                .satisfies(risk -> assertThat(risk.risks()).isEqualTo("Dog at the property"));
        assertThat(SIDE.ask(new ReadEntry(BY_WORKER, FILE, entry("visit"), PointInTime.NOW))
                        .heading()
                        .risk())
                .isNotNull();
    }

    @Test
    void an_entry_is_shown_with_its_earlier_texts_and_its_disputes() {
        var page = SIDE.ask(new ReadEntry(BY_WORKER, FILE, entry("visit"), PointInTime.NOW));
        assertThat(page.earlier()).singleElement().satisfies(text -> {
            assertThat(text.revision()).isEqualTo(1);
            assertThat(text.content().segments()).hasSize(1);
        });
        assertThat(page.entry()).isNotNull().satisfies(shown -> {
            assertThat(shown.disputes()).hasSize(1);
            assertThat(shown.status()).isEqualTo(EntryStatus.FINALISED);
        });
    }

    @Test
    void an_entry_that_is_not_there_is_refused_on_record() {
        assertThat(SIDE.refused(new ReadEntry(BY_WORKER, FILE, entry("none"), PointInTime.NOW)))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(SIDE.ledger.recorded().getLast()).isInstanceOf(DisclosureRefused.class);
    }

    @Test
    void a_destroyed_entry_is_answered_with_its_tombstone() {
        var page = SIDE.ask(new ReadEntry(BY_WORKER, FILE, entry("gone"), PointInTime.NOW));
        assertThat(page.entry()).isNull();
        assertThat(page.tombstone()).isNotNull();
    }

    @Test
    void a_document_is_answered_when_its_stored_bytes_are_what_was_recorded() {
        var query = new ReadDocument(BY_WORKER, FILE, entry("letter"), PointInTime.NOW);
        assertThat(SIDE.ask(query).document()).isEqualTo(document("letter", "2026-11-21"));
        assertThat(SIDE.ledger.recorded().getLast()).isInstanceOfSatisfying(RecordDisclosed.class, disclosed -> {
            assertThat(disclosed.query()).isEqualTo("ReadDocument");
            assertThat(disclosed.entries()).containsExactly(entry("letter"));
        });
        int recorded = SIDE.ledger.recorded().size();
        SIDE.documents.damaged.add("b".repeat(64));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> SIDE.ask(query));
        SIDE.documents.damaged.clear();
        assertThat(SIDE.ledger.recorded()).as("nothing was disclosed").hasSize(recorded);
    }

    @Test
    void no_document_is_answered_for_what_is_none_was_destroyed_or_had_not_happened() {
        assertThat(SIDE.refused(new ReadDocument(BY_WORKER, FILE, entry("visit"), PointInTime.NOW)))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(SIDE.refused(new ReadDocument(BY_WORKER, FILE, entry("none"), PointInTime.NOW)))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(SIDE.refused(new ReadDocument(BY_WORKER, FILE, entry("gone letter"), PointInTime.NOW)))
                .containsExactly(RefusalCode.ENTRY_DESTROYED);
        var before = new PointInTime(Instant.parse("2026-11-20T12:00:00Z"), null, null);
        assertThat(SIDE.refused(new ReadDocument(BY_WORKER, FILE, entry("letter"), before)))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void the_summary_is_one_page_that_says_what_is_overdue() {
        var page = SIDE.ask(new ReadCaseSummary(BY_WORKER, FILE, PointInTime.NOW));
        assertThat(page.summary()).isNotNull().satisfies(summary -> {
            assertThat(summary.entry()).isEqualTo(entry("summary"));
            assertThat(summary.disputes()).hasSize(1);
        });
        assertThat(page.disputes())
                .extracting(DisputeLine::target)
                .containsExactly(new DisputeTarget.OfOmission("The school's view"));
        assertThat(page.nextDueOn()).isNull();
        assertThat(page.overdue()).isFalse();
        assertThat(page.heading().subject())
                .isNotNull()
                .satisfies(subject -> assertThat(subject.name()).isEqualTo("Ruby Pryce"));
    }

    @Test
    void whoever_wrote_an_entry_reads_it_and_nothing_else_of_the_file() {
        var author = asking(person("marcus.reid", "Safeguarding South", Role.PR), "casework");
        assertThat(SIDE.ask(new ReadEntry(author, FILE, entry("decision"), PointInTime.NOW))
                        .entry())
                .isNotNull();
        var refused = List.of(
                new ReadEntry(author, FILE, entry("draft"), PointInTime.NOW),
                new ReadEntry(author, FILE, entry("none"), PointInTime.NOW),
                new ReadChronology(author, FILE, PointInTime.NOW));
        assertThat(refused).allSatisfy(query -> assertThat(SIDE.refused(query)).containsExactly(RefusalCode.NOT_FOUND));
    }

    @Test
    void out_of_hours_reads_the_summary_and_nothing_else() {
        assertThat(SIDE.ask(new ReadCaseSummary(asking(NIGHT, "casework"), FILE, PointInTime.NOW))
                        .summary())
                .isNotNull();
        assertThat(SIDE.refused(new ReadChronology(asking(NIGHT, "casework"), FILE, PointInTime.NOW)))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void a_moment_that_has_not_come_and_one_before_the_file_are_refused() {
        var tomorrow = QuerySide.NOW.plusSeconds(86_400);
        assertThat(refused(new PointInTime(tomorrow, null, null))).containsExactly(RefusalCode.MOMENT_IN_FUTURE);
        assertThat(refused(new PointInTime(null, new KnownAt.Time(tomorrow), null)))
                .containsExactly(RefusalCode.MOMENT_IN_FUTURE);
        assertThat(refused(new PointInTime(null, new KnownAt.Leaf(1_000_000), null)))
                .containsExactly(RefusalCode.MOMENT_IN_FUTURE);
        assertThat(refused(new PointInTime(null, new KnownAt.Time(Instant.MAX), null)))
                .containsExactly(RefusalCode.MOMENT_IN_FUTURE);
        assertThat(refused(new PointInTime(null, new KnownAt.Time(Instant.MIN), null)))
                .containsExactly(RefusalCode.MOMENT_BEFORE_FILE);
        assertThat(refused(new PointInTime(Instant.MIN, null, null))).containsExactly(RefusalCode.MOMENT_BEFORE_FILE);
        assertThat(refused(new PointInTime(null, new KnownAt.Time(Instant.parse("2026-09-06T00:00:00Z")), null)))
                .containsExactly(RefusalCode.MOMENT_BEFORE_FILE);
    }

    @Test
    void a_cursor_goes_on_with_the_question_it_was_given_out_with_and_no_other() {
        var oldestFirst =
                new ReadChronology(BY_WORKER, FILE, PointInTime.NOW, Set.of(), null, Set.of(), false, null, 1);
        var next = SIDE.ask(oldestFirst).next();
        assertThat(next).isNotNull();
        assertThat(SIDE.ask(new ReadChronology(
                                BY_WORKER, FILE, PointInTime.NOW, Set.of(), null, Set.of(), false, next, 3))
                        .entries())
                .isNotEmpty();
        var newestFirst = new ReadChronology(BY_WORKER, FILE, PointInTime.NOW, Set.of(), null, Set.of(), true, next, 1);
        var drafts = new ReadChronology(
                BY_WORKER, FILE, PointInTime.NOW, Set.of(), null, Set.of(EntryStatus.DRAFT), false, next, 1);
        var then = new ReadChronology(
                BY_WORKER,
                FILE,
                new PointInTime(null, new KnownAt.Leaf(3), null),
                Set.of(),
                null,
                Set.of(),
                false,
                next,
                1);
        var visits = new ReadChronology(
                BY_WORKER,
                FILE,
                PointInTime.NOW,
                Set.of(),
                Set.of(new NoteType("home-visit")),
                Set.of(),
                false,
                next,
                1);
        for (var other : List.of(newestFirst, drafts, then, visits)) {
            assertThat(SIDE.refused(other)).containsExactly(RefusalCode.CURSOR_INVALID);
        }
    }

    @Test
    void a_cursor_that_was_not_given_out_is_refused() {
        for (var cursor : List.of("", "AAAA", "not base64!", "MXwy", Cursor.of(List.of(), 5, "+99999-13-01", 1))) {
            var query =
                    new ReadChronology(BY_WORKER, FILE, PointInTime.NOW, Set.of(), null, Set.of(), false, cursor, 0);
            assertThat(SIDE.refused(query)).containsExactly(RefusalCode.CURSOR_INVALID);
        }
    }

    @Test
    void every_read_leaves_exactly_one_record_that_names_the_entries_shown() {
        int before = SIDE.ledger.recorded().size();
        var page = SIDE.ask(new ReadChronology(BY_WORKER, FILE, PointInTime.NOW));
        assertThat(SIDE.ledger.recorded()).hasSize(before + 1);
        assertThat(SIDE.ledger.recorded().getLast()).isInstanceOfSatisfying(RecordDisclosed.class, record -> {
            assertThat(record.entries()).isEqualTo(page.entriesShown()).hasSize(5);
            assertThat(record.position()).isEqualTo(page.position());
            assertThat(record.parameters()).doesNotContain("nadia");
        });
    }

    @Test
    void a_sequence_that_no_event_has_is_not_waited_for() {
        assertThat(refused(PointInTime.atLeast(1_000))).containsExactly(RefusalCode.MOMENT_IN_FUTURE);
    }

    private List<RefusalCode> refused(PointInTime point) {
        return SIDE.refused(new ReadCaseFile(BY_WORKER, FILE, point));
    }

    private static List<RecordEntry> entries(PointInTime point, boolean newestFirst, int limit) {
        List<RecordEntry> entries = new ArrayList<>();
        String cursor = null;
        do {
            var page = SIDE.ask(
                    new ReadChronology(BY_WORKER, FILE, point, Set.of(), null, Set.of(), newestFirst, cursor, limit));
            entries.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);
        return entries;
    }
}
