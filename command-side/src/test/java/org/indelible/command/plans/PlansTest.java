package org.indelible.command.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.indelible.command.casefile.CaseFileFixture.Outcome;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlansTest {
    private static final String NOW = "2026-11-16T10:00:00Z";
    private static final PlanId PLAN = new PlanId(new UUID(1, 1));
    private static final OrderId ORDER = new OrderId(new UUID(2, 1));
    private static final CaseFileClosed CLOSED =
            new CaseFileClosed(FILE, Instant.parse("2026-11-10T12:00:00Z"), OWEN.asAuthor(), PACK);

    @Nested
    class PlansOfTheFile {
        @Test
        void a_plan_starts_on_a_day_that_has_come() {
            start("2026-11-16").recorded(PlanStarted.class);
            start("2026-11-17").refused("occurred-in-future");
            given(CLOSED)
                    .when(NADIA, NOW, new StartPlan(FILE, PLAN, PlanKind.CHILD_IN_NEED, LocalDate.of(2026, 11, 11)))
                    .refused("case-closed");
        }

        @Test
        void a_child_protection_plan_ends_by_a_conference_whose_day_is_known() {
            end(PlanKind.CHILD_PROTECTION, PlanEndingGround.CONFERENCE, "2026-08-27", "2026-08-27")
                    .recorded(PlanEnded.class);
            end(PlanKind.CHILD_PROTECTION, PlanEndingGround.CONFERENCE, "2026-08-27", null)
                    .refused("conference-date-missing");
            end(PlanKind.CHILD_PROTECTION, PlanEndingGround.CONFERENCE, "2026-08-27", "2026-02-04")
                    .refused("conference-outside-plan");
            end(PlanKind.CHILD_PROTECTION, PlanEndingGround.CONFERENCE, "2026-08-27", "2026-08-28")
                    .refused("conference-outside-plan");
            end(PlanKind.CHILD_PROTECTION, PlanEndingGround.CONFERENCE, "2026-11-17", "2026-11-17")
                    .refused("occurred-in-future", "occurred-in-future");
        }

        @ParameterizedTest
        @EnumSource(
                value = PlanEndingGround.class,
                names = {"EIGHTEENTH_BIRTHDAY", "DEATH", "ACCEPTED_BY_ANOTHER_AUTHORITY", "LEFT_THE_COUNTRY"})
        void or_on_a_ground_that_needs_none(PlanEndingGround ground) {
            end(PlanKind.CHILD_PROTECTION, ground, "2026-08-27", null).recorded(PlanEnded.class);
        }

        @Test
        void a_review_ends_other_plans_only() {
            end(PlanKind.CHILD_IN_NEED, PlanEndingGround.REVIEW, "2026-08-27", null)
                    .recorded(PlanEnded.class);
            end(PlanKind.CHILD_PROTECTION, PlanEndingGround.REVIEW, "2026-08-27", null)
                    .refused("ending-ground-not-allowed");
        }

        @Test
        void a_plan_ends_once_and_not_before_it_began() {
            end(PlanKind.CHILD_IN_NEED, PlanEndingGround.REVIEW, "2026-02-04", null)
                    .refused("ends-before-start");
            given().when(NADIA, NOW, new EndPlan(FILE, PLAN, LocalDate.of(2026, 8, 27), PlanEndingGround.REVIEW, null))
                    .refused("not-found");
        }

        @Test
        void stepping_down_inside_the_three_months_is_owed_an_allocation() {
            var need = new PlanId(new UUID(1, 2));
            var events = new Object[] {
                started(PLAN, PlanKind.CHILD_PROTECTION),
                new PlanEnded(
                        FILE,
                        PLAN,
                        LocalDate.of(2026, 8, 27),
                        PlanEndingGround.CONFERENCE,
                        LocalDate.of(2026, 8, 27),
                        OWEN.asAuthor(),
                        null),
                started(need, PlanKind.CHILD_IN_NEED)
            };
            var step = given(events)
                    .when(
                            NADIA,
                            NOW,
                            new EndPlan(FILE, need, LocalDate.of(2026, 11, 16), PlanEndingGround.REVIEW, null))
                    .recorded(PlanEnded.class, DutyArose.class);
            assertThat(((DutyArose) step.get(1)).kind().value()).isEqualTo("restore-allocation");
            given(events)
                    .when(
                            NADIA,
                            "2026-11-28T10:00:00Z",
                            new EndPlan(FILE, need, LocalDate.of(2026, 11, 28), PlanEndingGround.REVIEW, null))
                    .recorded(PlanEnded.class);
        }

        private Outcome start(String day) {
            return given().when(NADIA, NOW, new StartPlan(FILE, PLAN, PlanKind.CHILD_PROTECTION, LocalDate.parse(day)));
        }

        private Outcome end(PlanKind kind, PlanEndingGround ground, String on, @Nullable String conference) {
            return given(started(PLAN, kind))
                    .when(
                            NADIA,
                            NOW,
                            new EndPlan(
                                    FILE,
                                    PLAN,
                                    LocalDate.parse(on),
                                    ground,
                                    conference == null ? null : LocalDate.parse(conference)));
        }
    }

    @Nested
    class OrdersOfTheFile {
        @Test
        void an_order_is_made_with_its_period() {
            var event = made(OrderKind.SUPERVISION, "2026-03-16", "2027-03-15", false)
                    .first(OrderMade.class);
            assertThat(event.lastDay()).isEqualTo(LocalDate.of(2027, 3, 15));
            made(OrderKind.SUPERVISION, "2026-11-17", null, false).refused("occurred-in-future");
            made(OrderKind.SUPERVISION, "2026-03-16", "2026-03-15", false).refused("ends-before-start");
            given(CLOSED)
                    .when(
                            NADIA,
                            NOW,
                            new RecordOrder(FILE, ORDER, OrderKind.CARE, LocalDate.of(2026, 11, 11), null, false))
                    .refused("case-closed");
        }

        @Test
        void a_special_guardianship_order_asks_for_closing_unless_the_case_goes_on() {
            var events = made(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null, false)
                    .recorded(OrderMade.class, DutyArose.class);
            var duty = (DutyArose) events.get(1);
            assertThat(duty.kind().value()).isEqualTo("close-after-special-guardianship");
            assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2026, 10, 14));
            made(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null, true).recorded(OrderMade.class);
            given(started(PLAN, PlanKind.CHILD_IN_NEED))
                    .when(NADIA, NOW, order(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null, false))
                    .recorded(OrderMade.class);
        }

        @Test
        void an_order_ends_once_with_a_reason_and_not_before_it_was_made() {
            var made = new OrderMade(
                    FILE, ORDER, OrderKind.SUPERVISION, LocalDate.of(2026, 3, 16), null, false, OWEN.asAuthor(), null);
            given(made).when(NADIA, NOW, end("2026-11-16", "Discharged")).recorded(OrderEnded.class);
            given(made).when(NADIA, NOW, end("2026-11-17", "")).refused("occurred-in-future", "words-required");
            given(made).when(NADIA, NOW, end("2026-03-15", "Discharged")).refused("ends-before-start");
            given().when(NADIA, NOW, end("2026-11-16", "Discharged")).refused("not-found");
        }

        private EndOrder end(String lastDay, String reason) {
            return new EndOrder(FILE, ORDER, LocalDate.parse(lastDay), reason);
        }

        private Outcome made(OrderKind kind, String madeOn, @Nullable String lastDay, boolean supportAgreed) {
            return given().when(NADIA, NOW, order(kind, madeOn, lastDay, supportAgreed));
        }

        private RecordOrder order(OrderKind kind, String madeOn, @Nullable String lastDay, boolean supportAgreed) {
            return new RecordOrder(
                    FILE,
                    ORDER,
                    kind,
                    LocalDate.parse(madeOn),
                    lastDay == null ? null : LocalDate.parse(lastDay),
                    supportAgreed);
        }
    }

    private static PlanStarted started(PlanId plan, PlanKind kind) {
        return new PlanStarted(FILE, plan, kind, LocalDate.of(2026, 2, 5), OWEN.asAuthor(), null);
    }
}
