package org.indelible.query.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.record.Story.unborn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureRequested;
import org.indelible.events.closure.ClosureStep;
import org.indelible.events.closure.ClosureStepRecorded;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.people.Authorship;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.indelible.query.record.casefile.Allocation;
import org.indelible.query.record.casefile.FileStatus;
import org.indelible.query.record.casefile.StatusChange;
import org.indelible.query.record.casefile.TeamSpan;
import org.indelible.query.record.coredetails.CoreDetailLine;
import org.indelible.query.record.duties.DutyStatus;
import org.junit.jupiter.api.Test;

class FrontPageStoryTest {
    @Test
    void a_file_is_open_until_it_is_closed_and_may_be_opened_again() {
        var story = unborn().then(new CaseFileClosed(FILE, Instant.parse("2026-10-01T10:00:00Z"), MARCUS, PACK))
                .then(new CaseFileReopened(FILE, Instant.parse("2026-11-01T10:00:00Z"), "Returned", MARCUS, PACK));
        assertThat(story.seenOn("2026-12-01").status()).isEqualTo(FileStatus.OPEN);
        assertThat(story.seenOn("2026-12-01").statusHistory())
                .extracting(StatusChange::status)
                .containsExactly(FileStatus.OPEN, FileStatus.CLOSED, FileStatus.OPEN);
        assertThat(story.asAt("2026-10-15T00:00:00Z").status()).isEqualTo(FileStatus.CLOSED);
    }

    @Test
    void a_line_recorded_after_closure_says_so() {
        Instant closed = Instant.parse("2026-10-01T10:00:00Z");
        var record = unborn().then(new OrderMade(
                        FILE,
                        new OrderId(uuid("in time")),
                        OrderKind.SUPERVISION,
                        LocalDate.parse("2026-09-01"),
                        null,
                        false,
                        BY_NADIA,
                        PACK,
                        null))
                .then(new CaseFileClosed(FILE, closed, MARCUS, PACK))
                .then(new OrderMade(
                        FILE,
                        new OrderId(uuid("late")),
                        OrderKind.SUPERVISION,
                        LocalDate.parse("2026-09-02"),
                        null,
                        false,
                        BY_NADIA,
                        PACK,
                        closed))
                .seenOn("2026-12-01");
        assertThat(record.plans().orders())
                .extracting(order -> order.recorded().closedSince())
                .containsExactly(null, closed);
    }

    @Test
    void a_new_allocation_ends_the_one_before_and_makes_the_team_accountable() {
        var record = unborn().then(allocated(NADIA, "2026-09-09"))
                .then(allocated(MARCUS, "2026-10-01"))
                .then(new WorkerDeallocated(FILE, LocalDate.parse("2026-11-01"), "Leave", true, MARCUS, PACK, null))
                .seenOn("2026-12-01");
        var accountability = record.accountability();
        assertThat(accountability.allocated()).isNull();
        assertThat(accountability.team()).isEqualTo("Safeguarding North");
        assertThat(accountability.teams())
                .extracting(TeamSpan::team)
                .containsExactly("Front Door", "Safeguarding North");
        assertThat(accountability.allocations())
                .extracting(Allocation::end)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isNotNull()
                                .satisfies(end -> assertThat(end.on()).isEqualTo("2026-10-01")),
                        second -> assertThat(second)
                                .isNotNull()
                                .satisfies(end ->
                                        assertThat(end.insideThreeMonths()).isTrue()));
    }

    @Test
    void an_allocation_is_seen_only_from_its_first_day() {
        var story = unborn().then(allocated(NADIA, "2026-09-20")).then(allocated(MARCUS, "2026-10-01"));
        assertThat(story.asAt("2026-09-25T12:00:00Z").accountability().allocated())
                .isNotNull()
                .satisfies(worker -> assertThat(worker.account()).isEqualTo(NADIA.account()));
        assertThat(story.asAt("2026-09-10T12:00:00Z").accountability().allocated())
                .isNull();
    }

    @Test
    void a_core_detail_is_valid_from_its_day_until_the_next_of_its_kind() {
        var story = unborn().then(detail(CoreDetailKind.FULL_NAME, "Ruby Marsh", "2027-01-20"))
                .then(detail(CoreDetailKind.FULL_NAME, "Ruby Pryce", "2027-06-01"))
                .then(detail(CoreDetailKind.LANGUAGE, "en", "2027-01-20"))
                .then(detail(CoreDetailKind.LANGUAGE, "pl", "2027-06-01"));
        assertThat(name(story.asAt("2026-12-01T12:00:00Z"))).isEqualTo("Baby Marsh");
        assertThat(name(story.asAt("2027-02-01T12:00:00Z"))).isEqualTo("Ruby Marsh");
        var now = story.seenOn("2027-07-01");
        assertThat(name(now)).isEqualTo("Ruby Pryce");
        assertThat(now.subject())
                .isNotNull()
                .satisfies(it -> assertThat(it.otherNames()).containsExactly("Baby Marsh", "Ruby Marsh"));
        assertThat(now.coreDetails().stream().filter(CoreDetailLine::inForce))
                .extracting(line -> line.detail().value())
                .containsExactly("Ruby Pryce", "en", "pl");
    }

    @Test
    void a_backdated_detail_takes_its_place_by_when_it_was_valid() {
        var record = unborn().then(detail(CoreDetailKind.FULL_NAME, "Ruby Pryce", "2027-06-01"))
                .then(detail(CoreDetailKind.FULL_NAME, "Ruby Marsh", "2027-01-20"))
                .seenOn("2027-07-01");
        assertThat(name(record)).isEqualTo("Ruby Pryce");
    }

    @Test
    void a_birth_ends_being_unborn() {
        var story =
                unborn().then(new BirthRecorded(FILE, LocalDate.parse("2027-01-20"), "Midwife", BY_NADIA, PACK, null));
        assertThat(story.seenOn("2027-02-01").subject()).isNotNull().satisfies(subject -> {
            assertThat(subject.bornOn()).isEqualTo("2027-01-20");
            assertThat(subject.expectedOn()).isNull();
        });
        assertThat(story.asAt("2027-01-01T00:00:00Z").subject())
                .isNotNull()
                .satisfies(subject -> assertThat(subject.expectedOn()).isEqualTo("2027-01-18"));
    }

    @Test
    void a_birth_recorded_after_a_loss_counts_and_the_loss_stays_told() {
        var lost = unborn().then(new LossRecorded(
                FILE, LocalDate.parse("2026-11-20"), "She died before birth.", BY_NADIA, PACK, null));
        assertThat(lost.seenOn("2026-12-01").subject()).isNotNull().satisfies(subject -> {
            assertThat(subject.loss())
                    .isNotNull()
                    .satisfies(loss -> assertThat(loss.counts()).isTrue());
        });
        lost.then(new BirthRecorded(FILE, LocalDate.parse("2026-11-19"), "Midwife", BY_NADIA, PACK, null));
        assertThat(lost.seenOn("2026-12-01").subject()).isNotNull().satisfies(subject -> {
            assertThat(subject.bornOn()).isEqualTo("2026-11-19");
            assertThat(subject.loss())
                    .isNotNull()
                    .satisfies(loss -> assertThat(loss.counts()).isFalse());
        });
    }

    @Test
    void a_real_value_ends_that_none_was_obtained_yet() {
        var notYet = unborn().then(detail(CoreDetailKind.LANGUAGE, CoreDetail.NOT_YET_OBTAINED, "2027-01-20"));
        assertThat(inForce(notYet.seenOn("2027-01-21"))).containsExactly(CoreDetail.NOT_YET_OBTAINED);
        notYet.then(detail(CoreDetailKind.LANGUAGE, "pl", "2027-01-22"))
                .then(detail(CoreDetailKind.LANGUAGE, "en", "2027-01-23"));
        assertThat(inForce(notYet.seenOn("2027-02-01"))).containsExactly("pl", "en");
        assertThat(inForce(notYet.asAt("2027-01-21T12:00:00Z"))).containsExactly(CoreDetail.NOT_YET_OBTAINED);
    }

    private static List<String> inForce(CaseRecord record) {
        return record.coreDetails().stream()
                .filter(CoreDetailLine::inForce)
                .map(line -> line.detail().value())
                .toList();
    }

    @Test
    void a_year_of_supervision_made_on_16_march_is_in_force_to_the_end_of_15_march() {
        var story = unborn().then(new OrderMade(
                FILE,
                new OrderId(uuid("order")),
                OrderKind.SUPERVISION,
                LocalDate.parse("2026-03-16"),
                LocalDate.parse("2027-03-15"),
                false,
                BY_NADIA,
                PACK,
                null));
        assertThat(story.seenOn("2027-03-15").plans().orders().getFirst().inForce())
                .isTrue();
        assertThat(story.seenOn("2027-03-16").plans().orders().getFirst().inForce())
                .isFalse();
    }

    @Test
    void what_began_and_ended_says_why_for_whom_and_whence_it_was_recorded() {
        var plan = new PlanId(uuid("plan"));
        var day = LocalDate.parse("2026-09-25");
        var typed = new Authorship(NADIA, "other", "Asked to", new EnteredFor("C. Doyle", "Conference chair"), null);
        var brought =
                new Authorship(NADIA, "casework", null, null, new Imported("Old", "7", "B. Lowe", "2012-05-04", null));
        var line = unborn().then(new PlanStarted(FILE, plan, PlanKind.PATHWAY, day, typed, PACK, null))
                .then(new PlanEnded(FILE, plan, day, PlanEndingGround.REVIEW, null, false, brought, PACK, null))
                .seenOn("2026-12-01")
                .plans()
                .plans()
                .getFirst();
        assertThat(line.authorship()).isEqualTo(typed);
        assertThat(line.recorded().by()).isEqualTo(NADIA);
        assertThat(Objects.requireNonNull(line.end()).authorship()).isEqualTo(brought);
    }

    @Test
    void a_plan_is_in_force_until_it_ends() {
        var plan = new PlanId(uuid("plan"));
        var story = unborn().then(new PlanStarted(
                        FILE, plan, PlanKind.CHILD_PROTECTION, LocalDate.parse("2026-09-25"), BY_NADIA, PACK, null))
                .then(new PlanEnded(
                        FILE,
                        plan,
                        LocalDate.parse("2026-11-30"),
                        PlanEndingGround.CONFERENCE,
                        LocalDate.parse("2026-11-30"),
                        false,
                        BY_NADIA,
                        PACK,
                        null));
        assertThat(story.asAt("2026-11-01T00:00:00Z").plans().plans())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.end()).isNull();
                    assertThat(line.inForce()).isTrue();
                });
        assertThat(story.seenOn("2026-12-01").plans().plans().getFirst().inForce())
                .isFalse();
        assertThat(story.asAt("2026-09-01T00:00:00Z").plans().plans()).isEmpty();
    }

    @Test
    void a_duty_is_overdue_from_the_day_after_and_met_by_an_event() {
        var story = unborn().then(duty("visit", entry("visit"), "2026-10-22"));
        assertThat(story.seenOn("2026-10-22").duties().getFirst().overdue()).isFalse();
        assertThat(story.seenOn("2026-10-23").duties().getFirst().overdue()).isTrue();
        story.then(new DutyMet(FILE, DutyId.of("finalise-note", "visit"), LocalDate.parse("2026-10-27"), "Finalised"));
        assertThat(story.seenOn("2026-10-28").duties()).singleElement().satisfies(duty -> {
            assertThat(duty.status()).isEqualTo(DutyStatus.MET);
            assertThat(duty.overdue()).isFalse();
        });
    }

    @Test
    void nobody_s_words_are_taken_for_the_event_that_met_a_duty() {
        var story = unborn().then(duty("visit", entry("visit"), "2026-10-22"))
                .then(duty("call", entry("visit"), "2026-10-22"));
        var day = LocalDate.parse("2026-10-20");
        story.then(new DutyMet(FILE, DutyId.of("finalise-note", "visit"), day, "record.finalised"))
                .then(new DutyMet(
                        FILE, DutyId.of("finalise-note", "call"), day, new DutyMet.Said("record.finalised", NADIA)));
        assertThat(story.seenOn("2026-10-28").duties())
                .satisfiesExactly(
                        byEvent -> {
                            assertThat(byEvent.settledBy()).isEqualTo("record.finalised");
                            assertThat(byEvent.settledAs()).isNull();
                            assertThat(byEvent.settledByPerson()).isNull();
                        },
                        said -> {
                            assertThat(said.status()).isEqualTo(DutyStatus.MET);
                            assertThat(said.settledBy()).isNull();
                            assertThat(said.settledAs()).isEqualTo("record.finalised");
                            assertThat(said.settledByPerson()).isEqualTo(NADIA);
                        });
    }

    @Test
    void a_looked_after_period_recorded_late_with_its_end_leaves_the_one_that_runs_to_its_own() {
        var story = unborn().then(lookedAfter("2026-09-01"))
                .then(lookedAfter("2020-01-06"))
                .then(lookedAfterUntil("2020-06-05"));
        assertThat(story.seenOn("2026-12-01").plans().lookedAfter())
                .extracting(line -> line.end() == null ? null : line.end().on().toString())
                .containsExactly(null, "2020-06-05");
        story.then(lookedAfterUntil("2026-11-20"));
        assertThat(story.seenOn("2026-12-01").plans().lookedAfter())
                .extracting(line -> line.end() == null ? null : line.end().on().toString())
                .containsExactly("2026-11-20", "2020-06-05");
    }

    private static LookedAfterStarted lookedAfter(String from) {
        return new LookedAfterStarted(FILE, LocalDate.parse(from), "section 20", BY_NADIA, PACK, null);
    }

    private static LookedAfterEnded lookedAfterUntil(String on) {
        return new LookedAfterEnded(FILE, LocalDate.parse(on), LookedAfterEnding.DECISION, false, BY_NADIA, PACK, null);
    }

    @Test
    void the_last_answer_to_a_closure_step_counts() {
        var record = unborn().then(step(ClosureAnswer.CANNOT_BE_DONE, "Cannot be told because of risk"))
                .then(step(ClosureAnswer.DONE, "Letter sent"))
                .then(new ClosureRequested(FILE, ClosureGround.NEEDS_MET, "Needs are met", NADIA, PACK))
                .seenOn("2026-12-01");
        assertThat(record.closure().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.answer()).isEqualTo(ClosureAnswer.DONE));
        assertThat(record.closure().requests()).hasSize(1);
    }

    @Test
    void what_was_answered_before_a_reopening_does_not_count_for_the_next_closure() {
        var story = unborn().then(step(ClosureAnswer.DONE, "Letter sent"))
                .then(new CaseFileClosed(FILE, Instant.parse("2026-11-02T10:00:00Z"), MARCUS, PACK))
                .then(new CaseFileReopened(FILE, Instant.parse("2026-11-20T10:00:00Z"), "Returned", MARCUS, PACK));
        assertThat(story.seenOn("2026-12-01").closure().steps()).isEmpty();
        assertThat(story.asAt("2026-11-10T12:00:00Z").closure().steps()).hasSize(1);
        story.then(step(ClosureAnswer.DONE, "Letter sent, said again"));
        assertThat(story.seenOn("2026-12-01").closure().steps())
                .as("a day before the reopening")
                .isEmpty();
        story.then(step(ClosureAnswer.CANNOT_BE_DONE, "Nobody to tell", "2026-11-20"));
        assertThat(story.seenOn("2026-12-01").closure().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.words()).isEqualTo("Nobody to tell"));
    }

    @Test
    void a_duty_that_arose_again_later_is_seen_as_it_was_owed_then() {
        var story = unborn().at("2026-10-08T09:00:00Z")
                .then(duty("visit", entry("visit"), "2026-10-22"))
                .at("2026-11-03T09:00:00Z")
                .then(duty("visit", entry("visit"), "2026-11-16"));
        assertThat(story.asAt("2026-10-31T12:00:00Z").duties())
                .singleElement()
                .satisfies(duty -> assertThat(duty.dueOn()).isEqualTo("2026-10-22"));
    }

    @Test
    void of_dates_of_birth_the_one_recorded_last_counts_whatever_it_is_valid_from() {
        var record = unborn().then(detail(CoreDetailKind.DATE_OF_BIRTH, "2027-01-20", "2027-01-25"))
                .then(detail(CoreDetailKind.DATE_OF_BIRTH, "2027-01-19", "2027-01-19"))
                .seenOn("2027-07-01");
        assertThat(record.subject())
                .isNotNull()
                .satisfies(subject -> assertThat(subject.bornOn()).isEqualTo("2027-01-19"));
        assertThat(record.coreDetails().stream().filter(CoreDetailLine::inForce))
                .extracting(line -> line.detail().value())
                .containsExactly("2027-01-19");
    }

    private static ClosureStepRecorded step(ClosureAnswer answer, String words) {
        return step(answer, words, "2026-11-01");
    }

    private static ClosureStepRecorded step(ClosureAnswer answer, String words, String on) {
        return new ClosureStepRecorded(
                FILE, ClosureStep.FAMILY_INFORMED, answer, words, LocalDate.parse(on), NADIA, PACK);
    }

    private static String name(CaseRecord record) {
        return Objects.requireNonNull(record.subject()).name();
    }
}
