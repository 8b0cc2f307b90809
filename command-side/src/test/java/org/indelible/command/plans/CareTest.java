package org.indelible.command.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.actor;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenAbout;
import static org.indelible.command.casefile.CaseFileFixture.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.CaseFileFixture;
import org.indelible.command.casefile.CaseFileFixture.Outcome;
import org.indelible.events.casefile.Subject;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.people.Role;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.Regulation39Approver;
import org.indelible.events.plans.Regulation39Outcome;
import org.indelible.events.plans.Regulation39Recorded;
import org.indelible.events.plans.SupportAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CareTest {
    private static final String NOW = "2026-11-16T10:00:00Z";
    private static final LookedAfterStarted STARTED =
            new LookedAfterStarted(FILE, LocalDate.of(2026, 9, 30), "care-order", authorship(OWEN), PACK, null);

    @Test
    void a_child_becomes_looked_after_with_a_legal_status_of_the_pack() {
        given().when(NADIA, NOW, start("2026-09-30", "care-order")).recorded(LookedAfterStarted.class);
        given().when(NADIA, NOW, start("2026-11-17", "adopted")).refused("occurred-in-future", "unknown-legal-status");
        given(STARTED).when(NADIA, NOW, start("2026-10-30", "care-order")).refused("already-looked-after");
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-09-20T12:00:00Z"), OWEN.asAuthor(), PACK);
        given(closed).when(NADIA, NOW, start("2026-09-30", "care-order")).refused("case-closed");
    }

    @Test
    void a_period_that_is_over_is_recorded_late_with_its_end_while_another_runs() {
        var before = given(STARTED)
                .when(NADIA, NOW, past("2020-01-06", "2020-06-05"))
                .recorded(LookedAfterStarted.class, LookedAfterEnded.class);
        assertThat(((LookedAfterEnded) before.get(1)).on()).isEqualTo(LocalDate.of(2020, 6, 5));
        var since = new Object[] {STARTED, before.getFirst(), before.get(1)};
        given(since).when(NADIA, NOW, end("2026-11-01")).recorded(LookedAfterEnded.class);
        given(since).when(NADIA, NOW, start("2026-11-01", "care-order")).refused("already-looked-after");
        given(since).when(NADIA, NOW, past("2020-06-04", "2020-07-01")).refused("already-looked-after");
        given(since)
                .when(NADIA, NOW, past("2020-06-05", "2026-09-30"))
                .recorded(LookedAfterStarted.class, LookedAfterEnded.class);
    }

    @Test
    void a_late_period_is_judged_like_one_that_was_ended_in_time() {
        given(STARTED).when(NADIA, NOW, past("2026-09-01", "2026-10-01")).refused("already-looked-after");
        given().when(NADIA, NOW, past("2020-06-05", "2020-06-04")).refused("ends-before-start");
        given().when(NADIA, NOW, past("2020-06-05", "2026-11-17")).refused("occurred-in-future");
        var eighteen = new StartLookedAfterPeriod.Ended(LocalDate.of(2026, 1, 6), LookedAfterEnding.AT_EIGHTEEN);
        given().when(
                        NADIA,
                        NOW,
                        new StartLookedAfterPeriod(
                                FILE, LocalDate.of(2020, 1, 6), "care-order", eighteen, Recording.of("casework")))
                .refused("not-yet-eighteen");
    }

    @Test
    void a_checklist_belongs_to_the_last_period_by_its_days_however_late_another_was_recorded() {
        var before = given(STARTED)
                .when(NADIA, NOW, past("2020-01-06", "2020-06-05"))
                .events();
        var checklist = new RecordRegulation39(
                FILE,
                new Regulation39Outcome.Approved(Regulation39Approver.NOMINATED_OFFICER, "Victoria Hale"),
                LocalDate.of(2026, 11, 10),
                Recording.of("casework"));
        assertThat(given(STARTED, before.getFirst(), before.get(1))
                        .when(OWEN, NOW, checklist)
                        .first(Regulation39Recorded.class)
                        .periodFrom())
                .isEqualTo(STARTED.from());
    }

    private static StartLookedAfterPeriod past(String from, String on) {
        var ended = new StartLookedAfterPeriod.Ended(LocalDate.parse(on), LookedAfterEnding.DECISION);
        return new StartLookedAfterPeriod(FILE, LocalDate.parse(from), "care-order", ended, Recording.of("casework"));
    }

    @Test
    void a_period_ends_once_and_not_before_it_began() {
        given(STARTED).when(NADIA, NOW, end("2026-11-01")).recorded(LookedAfterEnded.class);
        given(STARTED).when(NADIA, NOW, end("2026-09-29")).refused("ends-before-start");
        given(STARTED).when(NADIA, NOW, end("2026-11-17")).refused("occurred-in-future");
        given().when(NADIA, NOW, end("2026-11-01")).refused("not-found");
    }

    @Test
    void at_eighteen_it_ends_on_the_birthday_or_later() {
        var atEighteen = end("2026-11-01", LookedAfterEnding.AT_EIGHTEEN);
        givenAbout(born("2008-11-01"), STARTED).when(NADIA, NOW, atEighteen).recorded(LookedAfterEnded.class);
        givenAbout(born("2008-11-02"), STARTED).when(NADIA, NOW, atEighteen).refused("not-yet-eighteen");
        givenAbout(born(null), STARTED).when(NADIA, NOW, atEighteen).refused("date-of-birth-unknown");
    }

    @Test
    void by_order_it_ends_by_one_on_file_that_was_made_in_the_period_or_ended_in_it() {
        var byOrder = end("2026-11-01", LookedAfterEnding.BY_ORDER);
        given(STARTED).when(NADIA, NOW, byOrder).refused("ending-order-missing");
        for (String on : List.of("2026-09-30", "2026-11-01")) {
            given(STARTED, made(OrderKind.SPECIAL_GUARDIANSHIP, on, null))
                    .when(NADIA, NOW, byOrder)
                    .recorded(LookedAfterEnded.class);
        }
        for (String on : List.of("2026-09-29", "2026-11-02")) {
            given(STARTED, made(OrderKind.SPECIAL_GUARDIANSHIP, on, null))
                    .when(NADIA, NOW, byOrder)
                    .refused("ending-order-missing");
        }
        given(STARTED, made(OrderKind.INTERIM_CARE, "2026-09-30", null))
                .when(NADIA, NOW, byOrder)
                .refused("ending-order-missing");
        given(STARTED, made(OrderKind.INTERIM_CARE, "2026-09-30", "2026-10-31"))
                .when(NADIA, NOW, byOrder)
                .recorded(LookedAfterEnded.class);
    }

    @Test
    void a_leaving_care_category_holds_from_a_day_that_has_come() {
        given().when(
                        NADIA,
                        NOW,
                        new RecordLeavingCareCategory(
                                FILE,
                                LeavingCareCategory.ELIGIBLE,
                                LocalDate.of(2026, 11, 16),
                                Recording.of("casework")))
                .recorded(LeavingCareCategoryRecorded.class);
        given().when(
                        NADIA,
                        NOW,
                        new RecordLeavingCareCategory(
                                FILE,
                                LeavingCareCategory.ELIGIBLE,
                                LocalDate.of(2026, 11, 17),
                                Recording.of("casework")))
                .refused("occurred-in-future");
    }

    @Nested
    class Regulation39 {
        @Test
        void the_checklist_is_recorded_with_who_approved_it_and_in_which_office() {
            var recorded = given(STARTED)
                    .when(OWEN, NOW, approved(Regulation39Approver.NOMINATED_OFFICER, "2026-11-10"))
                    .first(Regulation39Recorded.class);
            assertThat(recorded.outcome())
                    .isEqualTo(
                            new Regulation39Outcome.Approved(Regulation39Approver.NOMINATED_OFFICER, "Victoria Hale"));
            assertThat(recorded.afterEnding()).isFalse();
            assertThat(recorded.pack()).isEqualTo(PACK);
            var nameless = new Regulation39Outcome.Approved(Regulation39Approver.NOMINATED_OFFICER, " ");
            given(STARTED)
                    .when(
                            OWEN,
                            NOW,
                            new RecordRegulation39(
                                    FILE, nameless, LocalDate.of(2026, 11, 10), Recording.of("casework")))
                    .refused("words-required");
            given(STARTED)
                    .when(NADIA, NOW, approved(Regulation39Approver.NOMINATED_OFFICER, "2026-11-10"))
                    .refused("manager-only");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-10-27, MANAGER, ",
            "2026-10-28, MANAGER, regulation-39-approver",
            "2026-10-28, NOMINATED_OFFICER, ",
            "2026-10-28, DIRECTOR, "
        })
        void from_20_working_days_on_the_nominated_officer_approves(
                String on, Regulation39Approver as, @Nullable String code) {
            expect(given(STARTED).when(OWEN, NOW, approved(as, on)), code);
        }

        @Test
        void the_days_count_to_the_end_of_the_period_not_to_the_checklist() {
            given(STARTED, ended(LookedAfterEnding.DECISION))
                    .when(OWEN, NOW, approved(Regulation39Approver.MANAGER, "2026-10-02"))
                    .refused("regulation-39-approver");
        }

        @ParameterizedTest
        @CsvSource({
            "accommodated-by-agreement, NOMINATED_OFFICER, regulation-39-approver",
            "accommodated-by-agreement, DIRECTOR, ",
            "care-order, NOMINATED_OFFICER, "
        })
        void at_16_and_not_in_care_the_director_approves(
                String status, Regulation39Approver as, @Nullable String code) {
            expect(sixteen(since(status)).when(OWEN, NOW, approved(as, "2026-11-10")), code);
        }

        @Test
        void in_care_is_also_who_is_under_a_care_order_made_later() {
            var order = new OrderMade(
                    FILE,
                    new OrderId(new UUID(2, 1)),
                    OrderKind.CARE,
                    LocalDate.of(2026, 10, 20),
                    null,
                    false,
                    authorship(OWEN),
                    PACK,
                    null);
            sixteen(since("accommodated-by-agreement"), order)
                    .when(OWEN, NOW, approved(Regulation39Approver.NOMINATED_OFFICER, "2026-11-10"))
                    .recorded(Regulation39Recorded.class);
        }

        @Test
        void it_is_due_before_deciding_and_is_marked_when_it_comes_later() {
            var late = given(STARTED, ended(LookedAfterEnding.DECISION))
                    .when(OWEN, NOW, approved(Regulation39Approver.NOMINATED_OFFICER, "2026-11-02"))
                    .first(Regulation39Recorded.class);
            assertThat(late.afterEnding()).isTrue();
            var checklist = given(STARTED)
                    .when(OWEN, NOW, approved(Regulation39Approver.NOMINATED_OFFICER, "2026-11-02"))
                    .first(Regulation39Recorded.class);
            assertThat(given(STARTED, checklist)
                            .when(NADIA, NOW, end("2026-11-01"))
                            .first(LookedAfterEnded.class)
                            .beforeChecklist())
                    .isTrue();
            assertThat(given(STARTED, checklist)
                            .when(NADIA, NOW, end("2026-11-02"))
                            .first(LookedAfterEnded.class)
                            .beforeChecklist())
                    .isFalse();
        }

        @Test
        void of_two_periods_it_belongs_to_the_last_that_lacks_one_and_says_which() {
            var again =
                    new LookedAfterStarted(FILE, LocalDate.of(2026, 11, 5), "care-order", authorship(OWEN), PACK, null);
            var two = given(STARTED, ended(LookedAfterEnding.DECISION), again);
            var second = two.when(OWEN, NOW, approved(Regulation39Approver.NOMINATED_OFFICER, "2026-11-10"))
                    .first(Regulation39Recorded.class);
            assertThat(second.periodFrom()).isEqualTo(again.from());
            var first = given(STARTED, ended(LookedAfterEnding.DECISION), again, second)
                    .when(OWEN, NOW, approved(Regulation39Approver.NOMINATED_OFFICER, "2026-11-11"))
                    .first(Regulation39Recorded.class);
            assertThat(first.periodFrom()).isEqualTo(STARTED.from());
            assertThat(first.afterEnding()).isTrue();
        }

        @Test
        void it_belongs_to_a_period() {
            given().when(OWEN, NOW, approved(Regulation39Approver.DIRECTOR, "2026-11-10"))
                    .refused("not-looked-after");
            given(STARTED)
                    .when(OWEN, NOW, approved(Regulation39Approver.DIRECTOR, "2026-09-29"))
                    .refused("not-looked-after");
        }

        @ParameterizedTest
        @EnumSource(LookedAfterEnding.class)
        void it_does_not_apply_where_looking_after_ended_by_order_or_at_18(LookedAfterEnding how) {
            var outcome = given(STARTED, ended(how)).when(OWEN, NOW, notApplicable("Ended by order"));
            if (how == LookedAfterEnding.DECISION) outcome.refused("regulation-39-applies");
            else
                assertThat(outcome.first(Regulation39Recorded.class).afterEnding())
                        .isTrue();
        }

        @Test
        void that_it_does_not_apply_is_a_manager_s_reason() {
            var officer = actor("nora.ode", "Directorate", Role.NO);
            var outcome = new Regulation39Outcome.NotApplicable("Ended by order");
            var command = new RecordRegulation39(
                    FILE, outcome, LocalDate.of(2026, 11, 10), Recording.of("looked-after-decision"));
            given(STARTED, ended(LookedAfterEnding.BY_ORDER))
                    .when(officer, NOW, command)
                    .refused("manager-only");
            given(STARTED).when(OWEN, NOW, notApplicable(" ")).refused("regulation-39-applies", "words-required");
        }

        private static void expect(Outcome outcome, @Nullable String code) {
            if (code == null) outcome.recorded(Regulation39Recorded.class);
            else outcome.refused(code);
        }

        private static CaseFileFixture sixteen(Object... events) {
            return givenAbout(new Subject(person(), "Malachi Whitlock", LocalDate.of(2010, 11, 10), null), events);
        }

        private static LookedAfterStarted since(String status) {
            return new LookedAfterStarted(FILE, LocalDate.of(2026, 9, 30), status, authorship(OWEN), PACK, null);
        }

        private static LookedAfterEnded ended(LookedAfterEnding how) {
            return new LookedAfterEnded(FILE, LocalDate.of(2026, 11, 1), how, false, authorship(OWEN), PACK, null);
        }

        private static RecordRegulation39 approved(Regulation39Approver as, String on) {
            return new RecordRegulation39(
                    FILE,
                    new Regulation39Outcome.Approved(as, "Victoria Hale"),
                    LocalDate.parse(on),
                    Recording.of("casework"));
        }

        private static RecordRegulation39 notApplicable(String reason) {
            return new RecordRegulation39(
                    FILE,
                    new Regulation39Outcome.NotApplicable(reason),
                    LocalDate.of(2026, 11, 10),
                    Recording.of("casework"));
        }
    }

    @Test
    void after_closure_nothing_of_later_days_is_recorded_but_the_answer_of_a_care_leaver() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-11-10T12:00:00Z"), OWEN.asAuthor(), PACK);
        var outcome = new Regulation39Outcome.Approved(Regulation39Approver.DIRECTOR, "Victoria Hale");
        given(STARTED, closed).when(NADIA, NOW, end("2026-11-10")).recorded(LookedAfterEnded.class);
        given(STARTED, closed).when(NADIA, NOW, end("2026-11-11")).refused("case-closed");
        given(STARTED, closed)
                .when(
                        OWEN,
                        NOW,
                        new RecordRegulation39(FILE, outcome, LocalDate.of(2026, 11, 11), Recording.of("casework")))
                .refused("case-closed");
        given(closed)
                .when(
                        NADIA,
                        NOW,
                        new RecordLeavingCareCategory(
                                FILE,
                                LeavingCareCategory.ELIGIBLE,
                                LocalDate.of(2026, 11, 11),
                                Recording.of("casework")))
                .refused("case-closed");
        assertThat(given(closed)
                        .when(
                                NADIA,
                                NOW,
                                new AskCareLeaver(
                                        FILE,
                                        LocalDate.of(2026, 11, 11),
                                        "By letter",
                                        SupportAnswer.NO,
                                        Recording.of("casework")))
                        .first(CareLeaverAsked.class)
                        .closedSince())
                .isEqualTo(closed.closedAt());
    }

    @Test
    void a_care_leaver_was_asked_in_some_way_and_answered() {
        var asked = given().when(
                        NADIA,
                        NOW,
                        new AskCareLeaver(
                                FILE,
                                LocalDate.of(2026, 11, 4),
                                "In person",
                                SupportAnswer.UNDECIDED,
                                Recording.of("casework")))
                .first(CareLeaverAsked.class);
        assertThat(asked.answer()).isEqualTo(SupportAnswer.UNDECIDED);
        given().when(
                        NADIA,
                        NOW,
                        new AskCareLeaver(
                                FILE, LocalDate.of(2026, 11, 17), "", SupportAnswer.NO, Recording.of("casework")))
                .refused("occurred-in-future", "words-required");
    }

    private static StartLookedAfterPeriod start(String from, String status) {
        return new StartLookedAfterPeriod(FILE, LocalDate.parse(from), status, null, Recording.of("casework"));
    }

    private static EndLookedAfterPeriod end(String on) {
        return end(on, LookedAfterEnding.DECISION);
    }

    private static EndLookedAfterPeriod end(String on, LookedAfterEnding how) {
        return new EndLookedAfterPeriod(FILE, LocalDate.parse(on), how, Recording.of("casework"));
    }

    private static Subject born(@Nullable String on) {
        return new Subject(person(), "Malachi Whitlock", on == null ? null : LocalDate.parse(on), null);
    }

    private static OrderMade made(OrderKind kind, String on, @Nullable String until) {
        return new OrderMade(
                FILE,
                new OrderId(new UUID(2, 1)),
                kind,
                LocalDate.parse(on),
                until == null ? null : LocalDate.parse(until),
                false,
                authorship(OWEN),
                PACK,
                null);
    }
}
