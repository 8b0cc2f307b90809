package org.indelible.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.access.People.*;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.people.Role;
import org.indelible.events.time.Lateness;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Fictions;
import org.indelible.projection.Stories;
import org.indelible.projection.access.CountedBy;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.accesslog.CountDisclosures;
import org.indelible.query.accesslog.ExportAccessLog;
import org.indelible.query.accesslog.LogForm;
import org.indelible.query.accesslog.LogQuestion;
import org.indelible.query.accesslog.ReadAccessLog;
import org.indelible.query.casefile.ReadCaseFile;
import org.indelible.query.casefile.ReadRecordAsAt;
import org.indelible.query.closure.ReadClosureChecklist;
import org.indelible.query.comparison.CompareRecord;
import org.indelible.query.coredetails.ReadCompleteness;
import org.indelible.query.documents.ReadDocument;
import org.indelible.query.moment.KnownAt;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.notes.ReadChronology;
import org.indelible.query.notes.ReadEntry;
import org.indelible.query.record.entries.EntryStatus;
import org.indelible.query.replay.Replay;
import org.indelible.query.replay.ReplayDifference;
import org.indelible.query.replay.ReplayDisclosure;
import org.indelible.query.replay.ReplayOutcome;
import org.indelible.query.search.SearchCaseFiles;
import org.indelible.query.summaries.ReadCaseSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A data protection officer sees exactly what somebody saw, whatever became of the record since. */
class ReplayTest {
    private static final Asker BY_WORKER = asking(actor(Fictions.NADIA, Role.ASW), "casework");
    private static final Asker BY_OFFICER = asking(OFFICER, "data-protection");
    private static final Instant THEN = Instant.parse("2026-10-20T12:00:00Z");

    private final QuerySide side = new QuerySide(Stories.everything());

    @BeforeEach
    void the_clock_of_the_ledger_is_that_of_the_questions() {
        side.events.at(QuerySide.NOW.toString());
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void every_kind_of_answer_about_a_file_is_rebuilt_to_the_byte_after_the_record_went_on() {
        var page = side.ask(
                new ReadChronology(BY_WORKER, FILE, PointInTime.NOW, Set.of(), null, Set.of(), false, null, 2));
        var questions = List.<AuditedQuery<?>>of(
                new ReadCaseFile(BY_WORKER, FILE, PointInTime.NOW),
                new ReadCaseFile(BY_WORKER, FILE, new PointInTime(THEN, null, null)),
                new ReadCaseFile(BY_WORKER, FILE, new PointInTime(null, new KnownAt.Time(QuerySide.NOW), null)),
                new ReadRecordAsAt(BY_OFFICER, FILE, new PointInTime(null, new KnownAt.Leaf(9), null), null),
                new ReadChronology(BY_WORKER, FILE, PointInTime.NOW, Set.of(), null, Set.of(), true, null, 3),
                new ReadChronology(BY_WORKER, FILE, PointInTime.NOW, Set.of(), null, Set.of(), false, page.next(), 2),
                new ReadChronology(
                        BY_WORKER, FILE, PointInTime.NOW, Set.of(), null, Set.of(EntryStatus.DRAFT), false, null, 0),
                new ReadEntry(BY_WORKER, FILE, entry("draft"), PointInTime.NOW),
                new ReadDocument(BY_WORKER, FILE, entry("letter"), PointInTime.NOW),
                new ReadCaseSummary(BY_WORKER, FILE, PointInTime.NOW),
                new ReadClosureChecklist(BY_WORKER, FILE, null),
                new ReadCompleteness(BY_WORKER, FILE, PointInTime.NOW),
                new ReadAccessLog(BY_OFFICER, FILE, null, null, null, null, 2),
                new ExportAccessLog(BY_OFFICER, LogQuestion.of(FILE), LogForm.CSV, null),
                new CountDisclosures(BY_OFFICER, LogQuestion.of(FILE), CountedBy.DAY),
                new CompareRecord(BY_WORKER, FILE, new KnownAt.Leaf(9), null),
                new CompareRecord(
                        BY_WORKER,
                        FILE,
                        new KnownAt.Time(Instant.parse("2026-09-07T09:05:00Z")),
                        new KnownAt.Leaf(12)));
        var seen = questions.stream().map(this::seen).toList();

        theRecordGoesOn();

        for (var each : seen) {
            var replay = replay(each.sequence());
            assertThat(replay.outcome()).as(each.question().toString()).isEqualTo(ReplayOutcome.SAME);
            assertThat(replay.shown()).isEqualTo(each.answer());
            assertThat(replay.because()).isNull();
            assertThat(replay.disclosure().who())
                    .isEqualTo(each.question().asker().actor());
            assertThat(replay.disclosure().purpose())
                    .isEqualTo(each.question().asker().purpose());
            assertThat(replay.position()).isEqualTo(each.answer().position());
        }
        assertThat(side.ask(new ReadEntry(BY_WORKER, FILE, entry("draft"), PointInTime.NOW)))
                .as("the record did go on")
                .isNotEqualTo(seen.get(7).answer());
    }

    @Test
    void what_is_of_no_file_is_replayed_too_unless_it_was_found_by_what_was_so_then() {
        var log = new ReadAccessLog(BY_OFFICER, null, Fictions.NADIA.account(), null, null, null, 0);
        DisclosedAnswer answer = side.ask(log);
        side.ask(new SearchCaseFiles(BY_OFFICER, "Ruby", null, 0));
        theRecordGoesOn();
        assertThat(side.ask(new ReplayDisclosure(BY_OFFICER, null, "test", 0)))
                .extracting(Replay::outcome, Replay::shown)
                .containsExactly(ReplayOutcome.SAME, answer);
        assertThat(side.ask(new ReplayDisclosure(BY_OFFICER, null, "test", 1)))
                .extracting(Replay::outcome, Replay::because)
                .containsExactly(ReplayOutcome.NOT_REBUILT, ReplayDifference.LIST_OF_THEN);
    }

    @Test
    void what_was_destroyed_since_is_not_shown_again_and_the_replay_says_so() {
        var page = seen(new ReadChronology(BY_WORKER, FILE, PointInTime.NOW, Set.of(), null, Set.of(), false, null, 0));
        var letter = seen(new ReadDocument(BY_WORKER, FILE, entry("letter"), PointInTime.NOW));

        side.ledger.destroy(FILE, entry("draft"));
        side.ledger.destroy(FILE, entry("letter"));

        var replay = replay(page.sequence());
        assertThat(replay.outcome()).isEqualTo(ReplayOutcome.DIFFERENT);
        assertThat(replay.because()).isEqualTo(ReplayDifference.DESTROYED_SINCE);
        assertThat(replay.shown()).isNotNull().isNotEqualTo(page.answer());
        assertThat(replay(letter.sequence()))
                .extracting(Replay::outcome, Replay::because, Replay::shown)
                .containsExactly(ReplayOutcome.NOT_REBUILT, ReplayDifference.DESTROYED_SINCE, null);
    }

    @Test
    void a_question_of_before_midnight_is_rebuilt_as_of_its_own_day() {
        side.events.at("2026-12-02T00:00:20Z");
        var late = seen(new ReadClosureChecklist(BY_WORKER, FILE, null));
        assertThat(replay(late.sequence()).shown()).isEqualTo(late.answer());
    }

    @Test
    void an_answer_that_this_program_gives_otherwise_is_told_from_the_one_that_was_given() {
        side.events.at("2026-12-02T00:05:00Z");
        var odd = seen(new ReadClosureChecklist(BY_WORKER, FILE, null));
        var replay = replay(odd.sequence());
        assertThat(replay.outcome()).isEqualTo(ReplayOutcome.DIFFERENT);
        assertThat(replay.because()).isEqualTo(ReplayDifference.PROGRAM_CHANGED);
    }

    @Test
    void a_replay_is_on_record_and_is_not_replayed_itself() {
        var read = seen(new ReadCaseFile(BY_WORKER, FILE, PointInTime.NOW));
        var replayed = seen(new ReplayDisclosure(BY_OFFICER, FILE, "test", read.sequence()));
        assertThat(replayed.answer().entriesShown()).isEqualTo(read.answer().entriesShown());
        assertThat(replay(replayed.sequence()))
                .extracting(Replay::outcome, Replay::because)
                .containsExactly(ReplayOutcome.NOT_REBUILT, ReplayDifference.IS_A_REPLAY);
    }

    @Test
    void only_what_was_shown_can_be_replayed_and_only_by_the_officer() {
        var read = seen(new ReadCaseFile(BY_WORKER, FILE, PointInTime.NOW));
        assertThat(side.refused(new ReadCaseFile(asking(COLLEAGUE, "casework"), FILE, PointInTime.NOW)))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(refused(BY_OFFICER, "test", read.sequence() + 1)).containsExactly(RefusalCode.NOTHING_DISCLOSED);
        assertThat(refused(BY_OFFICER, "test", 1_000)).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(refused(BY_OFFICER, "no-lane", 0)).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(refused(BY_OFFICER, "lane", 2)).as("destroyed").containsExactly(RefusalCode.RECORD_DESTROYED);
        assertThat(refused(BY_WORKER, "test", read.sequence())).containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
    }

    @Test
    void a_question_that_this_program_does_not_know_is_not_rebuilt() {
        assertThat(side.ask(new ReplayDisclosure(BY_OFFICER, FILE, "lane", 0)))
                .extracting(Replay::outcome, Replay::because)
                .containsExactly(ReplayOutcome.NOT_REBUILT, ReplayDifference.QUESTION_UNKNOWN);
    }

    /** A question, what it was answered with, and the place of its disclosure in the file's lane. */
    private record Seen(AuditedQuery<?> question, DisclosedAnswer answer, long sequence) {}

    private Seen seen(AuditedQuery<?> question) {
        DisclosedAnswer answer = side.ask(question);
        long sequence = side.events.all().stream()
                .filter(event -> event.stream().equals("access/" + FILE + "/test"))
                .mapToLong(CommittedEvent::sequence)
                .max()
                .orElseThrow();
        return new Seen(question, answer, sequence);
    }

    private Replay replay(long sequence) {
        return side.ask(new ReplayDisclosure(BY_OFFICER, FILE, "test", sequence));
    }

    private List<RefusalCode> refused(Asker asker, String lane, long sequence) {
        return side.refused(new ReplayDisclosure(asker, FILE, lane, sequence));
    }

    private void theRecordGoesOn() {
        side.events.at("2026-12-03T09:00:00Z");
        side.events.then(
                revised("draft", 2, on("2026-11-09"), fact("Final.")),
                finalised("draft", 2, new Lateness.OnTime(null), new Lateness.OnTime(null)),
                note("later", on("2026-10-09"), fact("Of the same days.")),
                summary("summary again", "2026-11-30", "Better"),
                detail(CoreDetailKind.FULL_NAME, "Ruby Lane", "2026-10-01"),
                document("another letter", "2026-10-10"));
    }
}
