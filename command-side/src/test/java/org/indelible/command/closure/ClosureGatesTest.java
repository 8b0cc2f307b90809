package org.indelible.command.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenAbout;
import static org.indelible.command.casefile.CaseFileFixture.givenAdult;
import static org.indelible.command.casefile.CaseFileFixture.givenOpened;
import static org.indelible.command.casefile.CaseFileFixture.opened;
import static org.indelible.command.casefile.CaseFileFixture.person;
import static org.indelible.command.closure.Closing.answered;
import static org.indelible.command.closure.Closing.done;
import static org.indelible.command.closure.Closing.ready;
import static org.indelible.command.closure.Closing.readyBut;
import static org.indelible.command.closure.Closing.readyButOversightLabelled;
import static org.indelible.command.closure.Closing.readyWith;
import static org.indelible.command.closure.Closing.readyWithoutReasons;
import static org.indelible.command.notes.Drafts.finalised;
import static org.indelible.command.notes.Drafts.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.indelible.command.casefile.CaseFileFixture;
import org.indelible.command.casefile.CaseFileFixture.Outcome;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureRequested;
import org.indelible.events.closure.ClosureStep;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.InvolvementEnded;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementKind;
import org.indelible.events.plans.InvolvementStarted;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.plans.Regulation39Approver;
import org.indelible.events.plans.Regulation39Outcome;
import org.indelible.events.plans.Regulation39Recorded;
import org.indelible.events.plans.SupportAnswer;
import org.indelible.events.summaries.SummaryTrigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every gate alone, and all gaps at once (HCC-12). */
class ClosureGatesTest {
    private static final String NOW = "2026-11-16T10:00:00Z";
    private static final PlanId PLAN = new PlanId(new UUID(1, 1));
    private static final OrderId ORDER = new OrderId(new UUID(2, 1));

    @Test
    void a_case_in_which_nothing_is_missing_may_close() {
        request(ready(), NOW).recorded(ClosureRequested.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSING_SUMMARY, closing-summary-missing",
        "CHRONOLOGY_DECISION, chronology-decision-missing",
        "FAMILY_INFORMED, family-not-informed",
        "ORGANISATIONS_INFORMED, organisations-not-informed",
        "CROSS_BOUNDARY, cross-boundary-missing",
        "GOOD_ORDER, good-order-not-attested"
    })
    void every_step_is_answered(ClosureStep left, String code) {
        request(readyBut(left), NOW).refused(code);
    }

    @Test
    void the_closing_summary_is_on_the_file_and_not_only_said_to_be() {
        var day = LocalDate.of(2026, 9, 10);
        request(readyWith(Closing.summary(SummaryTrigger.SIX_WEEKLY, day, "Needs are met.")), NOW)
                .refused("closing-summary-missing");
        request(
                        ready(new DestructionApproved(
                                FILE,
                                entry(21),
                                DestructionGround.MISFILED,
                                "UK GDPR Art 16",
                                NADIA.asAuthor(),
                                OWEN.asAuthor(),
                                PACK)),
                        NOW)
                .refused("closing-summary-missing", "closure-reasons-missing");
    }

    @Test
    void nothing_said_of_an_earlier_opening_closes_this_one() {
        var again = new ArrayList<>(
                ready(Closing.closed("2026-09-12T10:00:00Z"), Closing.reopened("2026-10-20T10:00:00Z")));
        again.addAll(ready());
        request(again, NOW)
                .refused(
                        "closing-summary-missing",
                        "closure-reasons-missing",
                        "chronology-decision-missing",
                        "management-oversight-missing",
                        "family-not-informed",
                        "organisations-not-informed",
                        "cross-boundary-missing",
                        "good-order-not-attested");
    }

    @Test
    void a_step_said_again_of_the_time_before_it_was_opened_again_does_not_count() {
        var again = ready(Closing.closed("2026-08-12T10:00:00Z"), Closing.reopened("2026-08-20T10:00:00Z"));
        again.addAll(ready());
        again.add(Closing.answeredOn(ClosureStep.FAMILY_INFORMED, LocalDate.of(2026, 8, 19)));
        request(again, NOW).recorded(ClosureRequested.class);
        var before = new ArrayList<>(
                ready(Closing.closed("2026-08-12T10:00:00Z"), Closing.reopened("2026-08-20T10:00:00Z")));
        before.addAll(readyBut(ClosureStep.FAMILY_INFORMED));
        before.add(Closing.answeredOn(ClosureStep.FAMILY_INFORMED, LocalDate.of(2026, 8, 19)));
        request(before, NOW).refused("family-not-informed");
        before.add(Closing.answeredOn(ClosureStep.FAMILY_INFORMED, LocalDate.of(2026, 8, 20)));
        request(before, NOW).recorded(ClosureRequested.class);
    }

    @Test
    void of_a_child_who_moved_away_nobody_says_that_a_boundary_was_not_crossed() {
        var all = readyBut(
                ClosureStep.CROSS_BOUNDARY, answered(ClosureStep.CROSS_BOUNDARY, ClosureAnswer.NOT_APPLICABLE));
        request(all, NOW).recorded(ClosureRequested.class);
        request(given(all.toArray()), all, ClosureGround.MOVED_AWAY, NOW).refused("cross-boundary-missing");
    }

    @Test
    void the_case_summary_gives_the_reasons() {
        request(readyWithoutReasons(), NOW).refused("closure-reasons-missing");
    }

    @Test
    void a_management_oversight_gives_the_reasons_and_the_gap_names_the_file() {
        var gaps = request(readyButOversightLabelled("Audit"), NOW).refused("management-oversight-missing");
        assertThat(gaps.getFirst().subject()).isEqualTo(FILE.toString());
        request(ready(Closing.oversight("Management Oversight", false)), NOW).recorded(ClosureRequested.class);
    }

    @ParameterizedTest
    @CsvSource({"WORKBOOK_EPISODE, workbook-open", "PRACTITIONER, involvement-open", "SUB_FILE, sub-file-not-linked"})
    void nothing_is_still_open(InvolvementKind kind, String code) {
        var id = new InvolvementId(new UUID(4, 1));
        var started = new InvolvementStarted(
                FILE, id, kind, "Health visitor", LocalDate.of(2026, 9, 8), authorship(NADIA), PACK, null);
        var ended = new InvolvementEnded(FILE, id, LocalDate.of(2026, 11, 1), "Ended", authorship(NADIA), PACK, null);
        request(ready(started), NOW).refused(code);
        request(ready(started, ended), NOW).recorded(ClosureRequested.class);
    }

    @Test
    void no_record_is_a_draft() {
        var draft = on("2026-11-09").saying("Seen.").added("home-visit", "2026-11-10T10:00:00Z");
        request(ready(draft), NOW).refused("unfinalised-records");
        request(ready(draft, finalised(1)), NOW).recorded(ClosureRequested.class);
    }

    @Test
    void after_a_referral_without_further_action_the_referrer_has_feedback() {
        request(given(ready().toArray()), ready(), ClosureGround.REFERRAL_NO_FURTHER_ACTION, NOW)
                .refused("referrer-feedback-missing");
        request(given(ready().toArray()), ready(), ClosureGround.REFERRAL_FROM_PUBLIC_NO_FURTHER_ACTION, NOW)
                .refused("public-feedback-unsafe", "referrer-feedback-missing");
        var told = ready(done(ClosureStep.REFERRER_FEEDBACK));
        request(given(told.toArray()), told, ClosureGround.REFERRAL_NO_FURTHER_ACTION, NOW)
                .recorded(ClosureRequested.class);
        request(given(told.toArray()), told, ClosureGround.REFERRAL_FROM_PUBLIC_NO_FURTHER_ACTION, NOW)
                .refused("public-feedback-unsafe");
    }

    @Test
    void a_referrer_who_cannot_be_told_is_not_told_safely_either_and_one_there_always_is() {
        var unreachable = ready(answered(ClosureStep.REFERRER_FEEDBACK, ClosureAnswer.CANNOT_BE_DONE));
        request(given(unreachable.toArray()), unreachable, ClosureGround.REFERRAL_FROM_PUBLIC_NO_FURTHER_ACTION, NOW)
                .recorded(ClosureRequested.class);
        var denied = ready(answered(ClosureStep.REFERRER_FEEDBACK, ClosureAnswer.NOT_APPLICABLE));
        request(given(denied.toArray()), denied, ClosureGround.REFERRAL_NO_FURTHER_ACTION, NOW)
                .refused("referrer-feedback-missing");
    }

    @ParameterizedTest
    @EnumSource(ClosureGround.class)
    void every_ground_closes_a_case_in_which_nothing_is_missing(ClosureGround ground) {
        var all = ready(done(ClosureStep.REFERRER_FEEDBACK), done(ClosureStep.PUBLIC_FEEDBACK_CONFIDENTIAL));
        request(given(all.toArray()), all, ground, NOW).recorded(ClosureRequested.class);
    }

    @Test
    void early_help_closes_with_consent_and_a_manager_s_authorisation() {
        var kai = new Subject(person(), "Kai Ellis", LocalDate.of(2017, 11, 30), null);
        var opened = opened(FileKind.CHILD, ServiceArea.EARLY_HELP, kai);
        request(givenOpened(opened, ready().toArray()), ready(), ClosureGround.NEEDS_MET, NOW)
                .refused("closure-authorisation-missing", "closure-consent-missing");
        var all = ready(done(ClosureStep.CONSENT), done(ClosureStep.MANAGER_AUTHORISATION));
        request(givenOpened(opened, all.toArray()), all, ClosureGround.NEEDS_MET, NOW)
                .recorded(ClosureRequested.class);
    }

    @Test
    void the_file_of_an_adult_has_fewer_gates() {
        var all = readyBut(ClosureStep.CROSS_BOUNDARY);
        request(givenAdult(all.toArray()), all, ClosureGround.NEEDS_MET, NOW).recorded(ClosureRequested.class);
        request(givenAdult(), List.of(), ClosureGround.NEEDS_MET, NOW)
                .refused(
                        "closing-summary-missing",
                        "closure-reasons-missing",
                        "chronology-decision-missing",
                        "management-oversight-missing",
                        "family-not-informed",
                        "organisations-not-informed",
                        "good-order-not-attested");
    }

    @Test
    void all_gaps_are_named_at_once_in_the_order_of_the_clauses() {
        var all = List.<Object>of(
                on("2026-11-09").saying("Seen.").added("home-visit", "2026-11-10T10:00:00Z"),
                involved(1, InvolvementKind.SUB_FILE),
                involved(2, InvolvementKind.WORKBOOK_EPISODE),
                involved(3, InvolvementKind.PRACTITIONER),
                order(OrderKind.SUPERVISION, "2026-03-16", "2027-03-15"),
                plan("2026-02-05"),
                new LookedAfterStarted(FILE, LocalDate.of(2026, 10, 1), "care-order", authorship(OWEN), PACK, null),
                category(LeavingCareCategory.RELEVANT, "2026-10-01"));
        request(all, NOW)
                .refused(
                        "sub-file-not-linked",
                        "unfinalised-records",
                        "closing-summary-missing",
                        "closure-reasons-missing",
                        "chronology-decision-missing",
                        "management-oversight-missing",
                        "family-not-informed",
                        "organisations-not-informed",
                        "cross-boundary-missing",
                        "workbook-open",
                        "involvement-open",
                        "order-in-force",
                        "cp-plan-active",
                        "child-looked-after",
                        "leaving-care-entitlement",
                        "regulation-39-incomplete",
                        "care-leaver-not-asked",
                        "good-order-not-attested");
    }

    @Nested
    class Protection {
        @Test
        void the_closure_of_a_case_of_the_demo_is_refused_on_16_november_until_28_november() {
            List<Object> rory = new ArrayList<>(readyBut(ClosureStep.ORGANISATIONS_INFORMED));
            rory.removeIf(event -> event.equals(Closing.oversight("Management Oversight", true)));
            rory.addAll(List.of(
                    plan("2026-02-05"),
                    ended(PlanEndingGround.CONFERENCE, "2026-08-27"),
                    involved(1, InvolvementKind.WORKBOOK_EPISODE),
                    involved(2, InvolvementKind.PRACTITIONER)));
            var gaps = request(rory, NOW)
                    .refused(
                            "management-oversight-missing",
                            "organisations-not-informed",
                            "workbook-open",
                            "involvement-open",
                            "cin-three-months-not-elapsed");
            assertThat(gaps.getLast().earliestLawfulDate()).isEqualTo(LocalDate.of(2026, 11, 28));
            assertThat(gaps.subList(0, 4))
                    .extracting(Violation::earliestLawfulDate)
                    .containsOnlyNulls();
        }

        @Test
        void a_plan_that_runs_keeps_the_case_open() {
            request(ready(plan("2026-09-25")), NOW).refused("cp-plan-active");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-08-27, 2026-11-27T23:59:59Z, 2026-11-28",
            "2026-08-27, 2026-11-28T00:00:00Z, ",
            "2026-11-30, 2027-02-28T12:00:00Z, 2027-03-01",
            "2026-11-30, 2027-03-01T12:00:00Z, ",
            "2027-01-31, 2027-04-30T22:59:59Z, 2027-05-01",
            "2027-01-31, 2027-04-30T23:00:00Z, "
        })
        void three_months_count_from_the_conference(String conference, String at, @Nullable LocalDate earliest) {
            var outcome = request(ready(plan("2026-02-05"), ended(PlanEndingGround.CONFERENCE, conference)), at);
            if (earliest == null) outcome.recorded(ClosureRequested.class);
            else
                assertThat(outcome.refused("cin-three-months-not-elapsed")
                                .getFirst()
                                .earliestLawfulDate())
                        .isEqualTo(earliest);
        }

        @ParameterizedTest
        @EnumSource(value = PlanEndingGround.class, mode = EnumSource.Mode.EXCLUDE, names = "CONFERENCE")
        void a_plan_that_ended_without_a_conference_leaves_no_three_months(PlanEndingGround ground) {
            request(ready(plan("2026-02-05"), ended(ground, "2026-11-10")), NOW).recorded(ClosureRequested.class);
        }

        @Test
        void a_child_in_need_plan_does_not_keep_it_open() {
            var need = new PlanStarted(
                    FILE, PLAN, PlanKind.CHILD_IN_NEED, LocalDate.of(2026, 9, 8), authorship(OWEN), PACK, null);
            request(ready(need), NOW).recorded(ClosureRequested.class);
        }
    }

    @Nested
    class Orders {
        @Test
        void a_supervision_order_keeps_the_case_open_until_the_day_after_its_last() {
            var order = order(OrderKind.SUPERVISION, "2026-03-16", "2027-03-15");
            var gaps = request(ready(order), NOW).refused("order-in-force");
            assertThat(gaps.getFirst().earliestLawfulDate()).isEqualTo(LocalDate.of(2027, 3, 16));
            request(ready(order), "2027-03-15T12:00:00Z").refused("order-in-force");
            request(ready(order), "2027-03-16T12:00:00Z").recorded(ClosureRequested.class);
        }

        @Test
        void an_order_that_was_discharged_does_not() {
            var order = order(OrderKind.SUPERVISION, "2026-03-16", null);
            var discharged =
                    new OrderEnded(FILE, ORDER, LocalDate.of(2026, 11, 15), "Discharged", authorship(OWEN), PACK, null);
            assertThat(request(ready(order), NOW)
                            .refused("order-in-force")
                            .getFirst()
                            .earliestLawfulDate())
                    .isNull();
            request(ready(order, discharged), NOW).recorded(ClosureRequested.class);
        }

        @Test
        void special_guardianship_keeps_nothing_open() {
            request(ready(order(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null)), NOW)
                    .recorded(ClosureRequested.class);
        }
    }

    @Nested
    class LookedAfter {
        private final LookedAfterStarted started =
                new LookedAfterStarted(FILE, LocalDate.of(2026, 9, 1), "care-order", authorship(OWEN), PACK, null);
        private final LookedAfterEnded ended = new LookedAfterEnded(
                FILE, LocalDate.of(2026, 11, 1), LookedAfterEnding.DECISION, false, authorship(OWEN), PACK, null);
        private final Regulation39Recorded checklist = new Regulation39Recorded(
                FILE,
                LocalDate.of(2026, 9, 1),
                new Regulation39Outcome.Approved(Regulation39Approver.NOMINATED_OFFICER, "Victoria Hale"),
                LocalDate.of(2026, 10, 20),
                false,
                authorship(OWEN),
                PACK,
                null);

        @Test
        void a_looked_after_child_s_case_stays_open() {
            request(ready(started, checklist), NOW).refused("child-looked-after");
        }

        @Test
        void afterwards_the_regulation_39_checklist_is_complete() {
            request(ready(started, ended), NOW).refused("regulation-39-incomplete");
            request(ready(started, checklist, ended), NOW).recorded(ClosureRequested.class);
            request(ready(started, checklist, ended, started, ended), NOW).refused("regulation-39-incomplete");
        }

        @Test
        void and_approved_by_whoever_the_whole_period_asks_for() {
            var early = new Regulation39Recorded(
                    FILE,
                    LocalDate.of(2026, 9, 1),
                    new Regulation39Outcome.Approved(Regulation39Approver.MANAGER, "Owen Price"),
                    LocalDate.of(2026, 9, 10),
                    false,
                    authorship(OWEN),
                    PACK,
                    null);
            request(ready(started, early, ended), NOW).refused("regulation-39-incomplete");
        }

        @Test
        void a_care_order_makes_a_child_looked_after_up_to_the_age_of_18() {
            var gaps = request(ready(order(OrderKind.CARE, "2019-06-06", null)), NOW)
                    .refused("child-looked-after", "regulation-39-incomplete");
            assertThat(gaps.getFirst().earliestLawfulDate()).isEqualTo(LocalDate.of(2037, 3, 14));
            var malachi = new Subject(person(), "Malachi Whitlock", LocalDate.of(2009, 1, 11), null);
            var all = ready(order(OrderKind.CARE, "2019-06-06", null));
            request(givenAbout(malachi, all.toArray()), all, ClosureGround.OTHER, "2027-01-10T12:00:00Z")
                    .refused(
                            "child-looked-after",
                            "leaving-care-entitlement",
                            "regulation-39-incomplete",
                            "care-leaver-not-asked");
            request(givenAbout(malachi, all.toArray()), all, ClosureGround.OTHER, "2027-01-11T12:00:00Z")
                    .refused("leaving-care-entitlement", "regulation-39-incomplete", "care-leaver-not-asked");
        }

        @Test
        void care_by_order_alone_wants_its_period_and_checklist_too() {
            var order = order(OrderKind.CARE, "2026-09-01", "2026-11-01");
            request(ready(order), NOW).refused("regulation-39-incomplete");
            request(ready(order, started, checklist, ended), NOW).recorded(ClosureRequested.class);
        }

        @Test
        void every_period_has_a_checklist_of_its_own() {
            var second =
                    new LookedAfterStarted(FILE, LocalDate.of(2026, 11, 5), "care-order", authorship(OWEN), PACK, null);
            var secondEnded = new LookedAfterEnded(
                    FILE, LocalDate.of(2026, 11, 9), LookedAfterEnding.DECISION, false, authorship(OWEN), PACK, null);
            var secondChecklist = new Regulation39Recorded(
                    FILE,
                    second.from(),
                    checklist.outcome(),
                    LocalDate.of(2026, 11, 8),
                    false,
                    authorship(OWEN),
                    PACK,
                    null);
            request(ready(started, ended, second, secondChecklist, secondEnded), NOW)
                    .refused("regulation-39-incomplete");
            request(ready(started, ended, second, secondChecklist, secondEnded, checklist), NOW)
                    .recorded(ClosureRequested.class);
        }
    }

    @Nested
    class LeavingCare {
        private final Subject keziah = new Subject(person(), "Keziah Whitlock", LocalDate.of(2005, 12, 9), null);
        private final Object former = category(LeavingCareCategory.FORMER_RELEVANT, "2026-09-08");

        @Test
        void a_care_leaver_of_the_demo_is_entitled_until_9_december_and_has_not_decided() {
            var gaps = close("2026-11-18", former, asked("2026-11-04", SupportAnswer.UNDECIDED))
                    .refused("leaving-care-entitlement", "care-leaver-wants-support");
            assertThat(gaps.getFirst().earliestLawfulDate()).isEqualTo(LocalDate.of(2026, 12, 9));
        }

        @Test
        void who_was_not_asked_from_three_months_before_21_on_is_asked() {
            close("2026-12-09", former).refused("care-leaver-not-asked");
            close("2026-12-09", former, asked("2026-09-08", SupportAnswer.NO)).refused("care-leaver-not-asked");
            close("2026-12-09", former, asked("2026-09-09", SupportAnswer.NO)).recorded(ClosureRequested.class);
            var early = close("2026-09-08", former).refused("leaving-care-entitlement", "care-leaver-not-asked");
            assertThat(early.getLast().earliestLawfulDate()).isEqualTo(LocalDate.of(2026, 9, 9));
        }

        @Test
        void who_wants_support_stays_and_is_asked_again_after_twelve_months() {
            close("2026-12-09", former, asked("2026-11-04", SupportAnswer.YES))
                    .refused("leaving-care-entitlement", "care-leaver-wants-support");
            close("2026-12-09", former, asked("2026-11-04", SupportAnswer.UNDECIDED))
                    .refused("care-leaver-wants-support");
            close("2030-12-09", former, asked("2026-11-04", SupportAnswer.YES)).recorded(ClosureRequested.class);
            close("2027-11-04", former, asked("2026-11-04", SupportAnswer.NO)).recorded(ClosureRequested.class);
            close("2027-11-05", former, asked("2026-11-04", SupportAnswer.NO)).refused("care-leaver-not-asked");
        }

        @Test
        void the_last_answer_counts_in_the_order_in_which_they_were_given() {
            close("2026-12-09", former, asked("2026-12-01", SupportAnswer.NO), asked("2026-11-04", SupportAnswer.YES))
                    .recorded(ClosureRequested.class);
        }

        @Test
        void at_25_nobody_is_asked_any_more() {
            close("2030-12-09", former).recorded(ClosureRequested.class);
        }

        @Test
        void without_entitlement_nothing_is_asked() {
            close("2026-12-09", former, category(LeavingCareCategory.NONE, "2026-10-01"))
                    .recorded(ClosureRequested.class);
            close("2026-12-09", category(LeavingCareCategory.NONE, "2026-10-01"), former)
                    .recorded(ClosureRequested.class);
        }

        @ParameterizedTest
        @CsvSource({"2021-12-08, ", "2021-12-09, leaving-care-entitlement"})
        void who_was_looked_after_at_16_is_entitled_until_a_category_says_otherwise(String end, @Nullable String code) {
            var all = lookedAfterUntil(end);
            var outcome = close("2026-09-09", all.toArray());
            if (code == null) outcome.recorded(ClosureRequested.class);
            else outcome.refused(code, "care-leaver-not-asked");
            all.add(category(LeavingCareCategory.NONE, "2024-01-01"));
            close("2026-09-09", all.toArray()).recorded(ClosureRequested.class);
        }

        @Test
        void that_there_is_no_category_does_not_outlive_later_care() {
            List<Object> all = new ArrayList<>(lookedAfterUntil("2021-12-09"));
            all.addFirst(category(LeavingCareCategory.NONE, "2018-01-01"));
            close("2026-09-09", all.toArray()).refused("leaving-care-entitlement", "care-leaver-not-asked");
        }

        @Test
        void so_is_who_was_looked_after_at_an_age_unknown() {
            var unknown = new Subject(person(), "Keziah Whitlock", null, null);
            var all = ready(lookedAfterUntil("2021-12-08").toArray());
            request(givenAbout(unknown, all.toArray()), all, ClosureGround.CARE_LEAVER, NOW)
                    .refused("leaving-care-entitlement");
        }

        private static List<Object> lookedAfterUntil(String end) {
            LocalDate day = LocalDate.parse(end);
            return new ArrayList<>(List.of(
                    new LookedAfterStarted(FILE, LocalDate.of(2020, 3, 2), "care-order", authorship(OWEN), PACK, null),
                    new LookedAfterEnded(FILE, day, LookedAfterEnding.BY_ORDER, false, authorship(OWEN), PACK, null),
                    new Regulation39Recorded(
                            FILE,
                            LocalDate.of(2020, 3, 2),
                            new Regulation39Outcome.NotApplicable("Ended by order"),
                            day,
                            false,
                            authorship(OWEN),
                            PACK,
                            null)));
        }

        @Test
        void with_the_date_of_birth_unknown_the_entitlement_has_no_end() {
            var unknown = new Subject(person(), "Keziah Whitlock", null, null);
            var all = ready(former);
            var gaps = request(givenAbout(unknown, all.toArray()), all, ClosureGround.CARE_LEAVER, NOW)
                    .refused("leaving-care-entitlement");
            assertThat(gaps.getFirst().earliestLawfulDate()).isNull();
        }

        private Outcome close(String day, Object... events) {
            var all = ready(events);
            return request(givenAbout(keziah, all.toArray()), all, ClosureGround.CARE_LEAVER, day + "T12:00:00Z");
        }

        private static CareLeaverAsked asked(String on, SupportAnswer answer) {
            return new CareLeaverAsked(FILE, LocalDate.parse(on), "In person", answer, authorship(OWEN), PACK, null);
        }
    }

    private static Outcome request(List<Object> events, String at) {
        return request(given(events.toArray()), events, ClosureGround.NEEDS_MET, at);
    }

    private static Outcome request(CaseFileFixture file, List<Object> events, ClosureGround ground, String at) {
        return file.when(NADIA, at, new RequestClosure(FILE, Closing.version(events), ground, "Needs are met."));
    }

    private static InvolvementStarted involved(int number, InvolvementKind kind) {
        return new InvolvementStarted(
                FILE,
                new InvolvementId(new UUID(4, number)),
                kind,
                "Somebody",
                LocalDate.of(2026, 9, 8),
                authorship(NADIA),
                PACK,
                null);
    }

    private static PlanStarted plan(String from) {
        return new PlanStarted(
                FILE, PLAN, PlanKind.CHILD_PROTECTION, LocalDate.parse(from), authorship(OWEN), PACK, null);
    }

    private static PlanEnded ended(PlanEndingGround ground, String on) {
        LocalDate day = LocalDate.parse(on);
        return new PlanEnded(
                FILE,
                PLAN,
                day,
                ground,
                ground == PlanEndingGround.CONFERENCE ? day : null,
                false,
                authorship(OWEN),
                PACK,
                null);
    }

    private static OrderMade order(OrderKind kind, String madeOn, @Nullable String lastDay) {
        return new OrderMade(
                FILE,
                ORDER,
                kind,
                LocalDate.parse(madeOn),
                lastDay == null ? null : LocalDate.parse(lastDay),
                false,
                authorship(OWEN),
                PACK,
                null);
    }

    private static LeavingCareCategoryRecorded category(LeavingCareCategory category, String from) {
        return new LeavingCareCategoryRecorded(FILE, category, LocalDate.parse(from), authorship(OWEN), PACK, null);
    }
}
