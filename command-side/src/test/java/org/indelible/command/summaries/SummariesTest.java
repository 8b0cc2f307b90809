package org.indelible.command.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.SUMMARY_OWED;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenOpened;
import static org.indelible.command.casefile.CaseFileFixture.opened;
import static org.indelible.command.casefile.CaseFileFixture.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.CaseFileFixture;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.summaries.SummaryAfterReviewsAgreed;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.events.summaries.SummaryTrigger;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummariesTest {
    @Test
    void a_summary_meets_the_duty_and_owes_the_next_in_six_weeks() {
        List<Object> first = given().when(NADIA, "2026-10-12T10:00:00Z", summary(1, "2026-10-12"))
                .recorded(CaseSummaryRecorded.class, DutyMet.class, DutyArose.class);
        assertThat(((CaseSummaryRecorded) first.getFirst()).nextDueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(((DutyMet) first.get(1)).duty()).isEqualTo(SUMMARY_OWED.duty());
        assertThat(((DutyArose) first.get(2)).dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        var second = given(first.toArray())
                .when(NADIA, "2026-11-23T10:00:00Z", summary(2, "2026-11-23"))
                .recorded(CaseSummaryRecorded.class, DutyMet.class, DutyArose.class);
        assertThat(((DutyMet) second.get(1)).duty()).isEqualTo(((DutyArose) first.get(2)).duty());
    }

    @Test
    void the_six_weeks_count_from_the_day_it_was_recorded() {
        var event = given().when(NADIA, "2026-10-26T10:00:00Z", summary(1, "2026-10-19"))
                .first(CaseSummaryRecorded.class);
        assertThat(event.nextDueOn()).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void a_duty_that_was_waived_is_not_met_as_well() {
        given(new DutyWaived(FILE, SUMMARY_OWED.duty(), "On leave", OWEN.asAuthor(), PACK))
                .when(NADIA, "2026-11-23T10:00:00Z", summary(2, "2026-11-23"))
                .recorded(CaseSummaryRecorded.class, DutyArose.class);
    }

    @Test
    void an_empty_answer_on_equality_is_marked() {
        assertThat(marked(null)).isTrue();
        assertThat(marked(" ")).isTrue();
        assertThat(marked("Both languages used.")).isFalse();
    }

    @Test
    void after_closure_a_summary_of_before_is_accepted_and_none_is_owed() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-10-12T12:00:00Z"), OWEN.asAuthor(), PACK);
        var events = given(closed)
                .when(NADIA, "2026-10-14T10:00:00Z", summary(1, "2026-10-12"))
                .recorded(CaseSummaryRecorded.class);
        assertThat(((CaseSummaryRecorded) events.getFirst()).nextDueOn()).isNull();
        given(closed)
                .when(NADIA, "2026-10-14T10:00:00Z", summary(1, "2026-10-13"))
                .refused("case-closed");
    }

    @Test
    void a_summary_recorded_after_its_limit_is_late_for_ever() {
        var late = given().when(NADIA, "2026-12-31T10:00:00Z", summary(1, "2026-12-14"))
                .first(CaseSummaryRecorded.class);
        assertThat(late.recording()).isEqualTo(new Lateness.Late(LocalDate.of(2026, 12, 30), 1));
        var inTime = given().when(NADIA, "2026-12-30T10:00:00Z", summary(1, "2026-12-14"))
                .first(CaseSummaryRecorded.class);
        assertThat(inTime.recording()).isEqualTo(new Lateness.OnTime(LocalDate.of(2026, 12, 30)));
    }

    @Test
    void every_reason_is_named_at_once() {
        var command = new RecordCaseSummary(
                FILE,
                entry(1),
                SummaryTrigger.SIX_WEEKLY,
                new SummaryContent("", " ", null, null, null),
                new OccurredAt.On(LocalDate.of(2026, 10, 13)),
                Recording.of(""));
        given().when(NADIA, "2026-10-12T10:00:00Z", command)
                .refused("words-required", "words-required", "occurred-in-future", "purpose-required");
    }

    @Test
    void a_case_of_the_0_25_together_service_is_summarised_after_every_review_where_that_is_agreed() {
        var owed = together()
                .when(OWEN, "2025-12-20T10:00:00Z", summary(1, "2025-12-20"))
                .events();
        var agreed = together(owed.toArray())
                .when(OWEN, "2026-01-14T10:00:00Z", agree("2026-01-14"))
                .recorded(SummaryAfterReviewsAgreed.class, DutyArose.class);
        var open = (DutyArose) agreed.get(1);
        assertThat(open.dueOn()).isNull();
        assertThat(open.duty()).isEqualTo(((DutyArose) owed.get(2)).duty());
        var all = new ArrayList<>(owed);
        all.addAll(agreed);
        var after = together(all.toArray())
                .when(OWEN, "2026-09-15T10:00:00Z", summary(2, "2026-09-15"))
                .recorded(CaseSummaryRecorded.class, DutyMet.class, DutyArose.class);
        assertThat(((CaseSummaryRecorded) after.getFirst()).nextDueOn()).isNull();
        assertThat(((DutyMet) after.get(1)).duty()).isEqualTo(open.duty());
        assertThat(((DutyArose) after.get(2)).dueOn()).isNull();
    }

    @Test
    void a_summary_that_was_overdue_when_it_was_agreed_stays_overdue() {
        together().when(OWEN, "2026-09-08T10:00:00Z", agree("2026-09-08")).recorded(SummaryAfterReviewsAgreed.class);
        together()
                .when(OWEN, "2026-09-08T10:00:00Z", agree("2026-09-07"))
                .recorded(SummaryAfterReviewsAgreed.class, DutyArose.class);
    }

    @Test
    void no_other_service_agrees_to_fewer_summaries_and_no_worker_does() {
        given().when(OWEN, "2026-10-14T10:00:00Z", agree("2026-10-14")).refused("only-0-25-together");
        together().when(NADIA, "2026-10-14T10:00:00Z", agree("2026-10-14")).refused("manager-only");
        together()
                .when(
                        OWEN,
                        "2026-10-14T10:00:00Z",
                        new AgreeSummaryAfterReviews(FILE, LocalDate.of(2026, 10, 15), "", Recording.of("casework")))
                .refused("occurred-in-future", "words-required");
    }

    private static CaseFileFixture together(Object... events) {
        var hana = new Subject(person(), "Hana Nakamura", LocalDate.of(2013, 5, 8), null);
        return givenOpened(opened(FileKind.CHILD, ServiceArea.TOGETHER_0_25, hana), events);
    }

    private static boolean marked(@Nullable String equality) {
        var content = new SummaryContent("At home.", "Visit weekly.", null, equality, null);
        var on = new OccurredAt.On(LocalDate.of(2026, 10, 12));
        return given().when(
                        NADIA,
                        "2026-10-12T10:00:00Z",
                        new RecordCaseSummary(
                                FILE, entry(1), SummaryTrigger.SIX_WEEKLY, content, on, Recording.of("casework")))
                .first(CaseSummaryRecorded.class)
                .equalityNotConsidered();
    }

    private static RecordCaseSummary summary(int number, String day) {
        return new RecordCaseSummary(
                FILE,
                entry(number),
                SummaryTrigger.SIX_WEEKLY,
                new SummaryContent("At home.", "Visit weekly.", null, null, null),
                new OccurredAt.On(LocalDate.parse(day)),
                Recording.of("casework"));
    }

    private static AgreeSummaryAfterReviews agree(String day) {
        return new AgreeSummaryAfterReviews(
                FILE, LocalDate.parse(day), "Reviewed every six months", Recording.of("casework"));
    }
}
