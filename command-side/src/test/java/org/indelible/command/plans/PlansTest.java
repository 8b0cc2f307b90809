package org.indelible.command.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.allocated;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenAbout;
import static org.indelible.command.casefile.CaseFileFixture.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.CaseFileFixture.Outcome;
import org.indelible.events.casefile.Subject;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlansTest {
    private static final String NOW = "2026-11-16T10:00:00Z";
    private static final PlanId PLAN = new PlanId(new UUID(1, 1));
    private static final CaseFileClosed CLOSED =
            new CaseFileClosed(FILE, Instant.parse("2026-11-10T12:00:00Z"), OWEN.asAuthor(), PACK);

    @Nested
    class PlansOfTheFile {
        @Test
        void a_plan_starts_on_a_day_that_has_come() {
            start("2026-11-16").recorded(PlanStarted.class);
            start("2026-11-17").refused("occurred-in-future");
            given(CLOSED)
                    .when(
                            NADIA,
                            NOW,
                            new StartPlan(
                                    FILE,
                                    PLAN,
                                    PlanKind.CHILD_IN_NEED,
                                    LocalDate.of(2026, 11, 11),
                                    Recording.of("casework")))
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
                names = {"DEATH", "ACCEPTED_BY_ANOTHER_AUTHORITY", "LEFT_THE_COUNTRY"})
        void or_on_a_ground_that_needs_none(PlanEndingGround ground) {
            end(PlanKind.CHILD_PROTECTION, ground, "2026-08-27", null).recorded(PlanEnded.class);
        }

        @Test
        void at_eighteen_it_ends_on_the_birthday_or_later() {
            var byAge = ending(PlanEndingGround.EIGHTEENTH_BIRTHDAY, "2026-08-27", null);
            var plan = started(PLAN, PlanKind.CHILD_PROTECTION);
            givenAbout(born("2008-08-27"), plan).when(NADIA, NOW, byAge).recorded(PlanEnded.class);
            givenAbout(born("2008-08-28"), plan).when(NADIA, NOW, byAge).refused("not-yet-eighteen");
            givenAbout(born(null), plan).when(NADIA, NOW, byAge).refused("date-of-birth-unknown");
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
            given().when(
                            NADIA,
                            NOW,
                            new EndPlan(
                                    FILE,
                                    PLAN,
                                    LocalDate.of(2026, 8, 27),
                                    PlanEndingGround.REVIEW,
                                    null,
                                    Recording.of("casework")))
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
                        false,
                        authorship(OWEN),
                        PACK,
                        null),
                started(need, PlanKind.CHILD_IN_NEED)
            };
            var step = given(events)
                    .when(
                            NADIA,
                            NOW,
                            new EndPlan(
                                    FILE,
                                    need,
                                    LocalDate.of(2026, 11, 16),
                                    PlanEndingGround.REVIEW,
                                    null,
                                    Recording.of("casework")))
                    .recorded(PlanEnded.class, DutyArose.class);
            assertThat(((PlanEnded) step.getFirst()).insideThreeMonths()).isTrue();
            assertThat(((DutyArose) step.get(1)).kind().value()).isEqualTo("restore-allocation");
            given(events)
                    .when(
                            NADIA,
                            "2026-11-28T10:00:00Z",
                            new EndPlan(
                                    FILE,
                                    need,
                                    LocalDate.of(2026, 11, 28),
                                    PlanEndingGround.REVIEW,
                                    null,
                                    Recording.of("casework")))
                    .recorded(PlanEnded.class);
        }

        @Test
        void a_plan_that_ended_before_the_conference_was_no_step_down() {
            var need = new PlanId(new UUID(1, 2));
            var ended = given(
                            started(PLAN, PlanKind.CHILD_PROTECTION),
                            endedBy("2026-11-10"),
                            started(need, PlanKind.CHILD_IN_NEED))
                    .when(
                            NADIA,
                            NOW,
                            new EndPlan(
                                    FILE,
                                    need,
                                    LocalDate.of(2026, 11, 9),
                                    PlanEndingGround.REVIEW,
                                    null,
                                    Recording.of("casework")))
                    .recorded(PlanEnded.class);
            assertThat(((PlanEnded) ended.getFirst()).insideThreeMonths()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-09, true, true",
            "2026-11-10, true, true",
            "2026-11-12, true, true",
            "2026-11-12, false, true",
            "2026-11-09, false, false"
        })
        void nobody_allocated_when_the_conference_is_recorded_is_owed_an_allocation(
                String left, boolean stays, boolean marked) {
            var events = new ArrayList<Object>(List.of(
                    started(PLAN, PlanKind.CHILD_PROTECTION),
                    new WorkerDeallocated(FILE, LocalDate.parse(left), "Left", false, OWEN.asAuthor(), PACK, null)));
            if (!stays) events.add(allocated(NADIA));
            var outcome = given(events.toArray()).when(NADIA, NOW, conference("2026-11-10"));
            var recorded =
                    stays ? outcome.recorded(PlanEnded.class, DutyArose.class) : outcome.recorded(PlanEnded.class);
            assertThat(((PlanEnded) recorded.getFirst()).insideThreeMonths()).isEqualTo(marked);
        }

        @Test
        void a_step_down_recorded_before_the_conference_is_found_when_it_is() {
            var need = new PlanId(new UUID(1, 2));
            var stepped = new PlanEnded(
                    FILE,
                    need,
                    LocalDate.of(2026, 11, 12),
                    PlanEndingGround.REVIEW,
                    null,
                    false,
                    authorship(OWEN),
                    PACK,
                    null);
            var recorded = given(
                            started(PLAN, PlanKind.CHILD_PROTECTION), started(need, PlanKind.CHILD_IN_NEED), stepped)
                    .when(NADIA, NOW, conference("2026-11-10"))
                    .recorded(PlanEnded.class, DutyArose.class);
            assertThat(((PlanEnded) recorded.getFirst()).insideThreeMonths()).isTrue();
            given(started(PLAN, PlanKind.CHILD_PROTECTION), started(need, PlanKind.CHILD_IN_NEED), stepped)
                    .when(NADIA, NOW, conference("2026-11-13"))
                    .recorded(PlanEnded.class);
        }

        @Test
        void after_closure_a_plan_ends_on_no_later_day() {
            given(started(PLAN, PlanKind.CHILD_IN_NEED), CLOSED)
                    .when(
                            NADIA,
                            NOW,
                            new EndPlan(
                                    FILE,
                                    PLAN,
                                    LocalDate.of(2026, 11, 11),
                                    PlanEndingGround.REVIEW,
                                    null,
                                    Recording.of("casework")))
                    .refused("case-closed");
            given(started(PLAN, PlanKind.CHILD_IN_NEED), CLOSED)
                    .when(
                            NADIA,
                            NOW,
                            new EndPlan(
                                    FILE,
                                    PLAN,
                                    LocalDate.of(2026, 11, 10),
                                    PlanEndingGround.REVIEW,
                                    null,
                                    Recording.of("casework")))
                    .recorded(PlanEnded.class);
        }

        private PlanEnded endedBy(String conference) {
            LocalDate day = LocalDate.parse(conference);
            return new PlanEnded(
                    FILE, PLAN, day, PlanEndingGround.CONFERENCE, day, false, authorship(OWEN), PACK, null);
        }

        private EndPlan conference(String on) {
            LocalDate day = LocalDate.parse(on);
            return new EndPlan(FILE, PLAN, day, PlanEndingGround.CONFERENCE, day, Recording.of("casework"));
        }

        private Outcome start(String day) {
            return given().when(
                            NADIA,
                            NOW,
                            new StartPlan(
                                    FILE,
                                    PLAN,
                                    PlanKind.CHILD_PROTECTION,
                                    LocalDate.parse(day),
                                    Recording.of("casework")));
        }

        private Outcome end(PlanKind kind, PlanEndingGround ground, String on, @Nullable String conference) {
            return given(started(PLAN, kind)).when(NADIA, NOW, ending(ground, on, conference));
        }

        private static EndPlan ending(PlanEndingGround ground, String on, @Nullable String conference) {
            return new EndPlan(
                    FILE,
                    PLAN,
                    LocalDate.parse(on),
                    ground,
                    conference == null ? null : LocalDate.parse(conference),
                    Recording.of("casework"));
        }

        private static Subject born(@Nullable String on) {
            return new Subject(person(), "Malachi Whitlock", on == null ? null : LocalDate.parse(on), null);
        }
    }

    private static PlanStarted started(PlanId plan, PlanKind kind) {
        return new PlanStarted(FILE, plan, kind, LocalDate.of(2026, 2, 5), authorship(OWEN), PACK, null);
    }
}
