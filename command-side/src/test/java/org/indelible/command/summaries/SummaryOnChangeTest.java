package org.indelible.command.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.*;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.AllocateWorker;
import org.indelible.command.casefile.CaseFileFixture;
import org.indelible.command.coredetails.RecordBirth;
import org.indelible.command.coredetails.RecordCoreDetail;
import org.indelible.command.coredetails.RecordLoss;
import org.indelible.command.plans.EndLookedAfterPeriod;
import org.indelible.command.plans.EndOrder;
import org.indelible.command.plans.EndPlan;
import org.indelible.command.plans.RecordOrder;
import org.indelible.command.plans.StartLookedAfterPeriod;
import org.indelible.command.plans.StartPlan;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.casefile.Worker;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.summaries.SummaryAfterReviewsAgreed;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.events.summaries.SummaryTrigger;
import org.indelible.events.time.OccurredAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryOnChangeTest {
    private static final String SUMMARISED = "2026-10-12T10:00:00Z";
    private static final String CHANGED = "2026-10-14T10:00:00Z";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    private static final LocalDate SOON = LocalDate.of(2026, 10, 28);
    private static final Recording RECORDING = Recording.of("casework");
    private static final PlanId PLAN = new PlanId(new UUID(1, 1));
    private static final OrderId ORDER = new OrderId(new UUID(1, 2));
    private static final Actor LENA = actor("lena.ross", "Safeguarding North", Role.ASW);
    private static final CaseFileCommand PLAN_BEGINS =
            new StartPlan(FILE, PLAN, PlanKind.CHILD_IN_NEED, DAY, RECORDING);
    private static final CaseFileCommand ORDER_MADE =
            new RecordOrder(FILE, ORDER, OrderKind.CARE, DAY, null, false, RECORDING);
    private static final CaseFileCommand LOOKED_AFTER =
            new StartLookedAfterPeriod(FILE, DAY, "care-order", null, RECORDING);
    private static final CaseFileCommand AT_ASH_ROAD = address(0, "1 Ash Road");

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments("a plan began", List.of(), PLAN_BEGINS),
                arguments(
                        "a plan ended",
                        List.of(PLAN_BEGINS),
                        new EndPlan(FILE, PLAN, DAY, PlanEndingGround.REVIEW, null, RECORDING)),
                arguments("an order was made", List.of(), ORDER_MADE),
                arguments(
                        "an order ended", List.of(ORDER_MADE), new EndOrder(FILE, ORDER, DAY, "Discharged", RECORDING)),
                arguments("the child became looked after", List.of(), LOOKED_AFTER),
                arguments(
                        "the child ceased to be looked after",
                        List.of(LOOKED_AFTER),
                        new EndLookedAfterPeriod(FILE, DAY, LookedAfterEnding.DECISION, RECORDING)),
                arguments("another address", List.of(AT_ASH_ROAD), address(1, "2 Elm Road")),
                arguments("another worker", List.of(), allocate(LENA)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_change_brings_the_next_summary_forward_once_and_says_why(
            String change, List<CaseFileCommand> before, CaseFileCommand command) {
        var events = new ArrayList<Object>();
        before.forEach(earlier -> events.addAll(given(events.toArray())
                .when(OWEN, "2026-10-12T09:00:00Z", onThe12th(earlier))
                .events()));
        var summarised =
                given(events.toArray()).when(NADIA, SUMMARISED, summary(1)).events();
        events.addAll(summarised);
        var next = (DutyArose) summarised.getLast();
        assertThat(next.dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        var changed = given(events.toArray()).when(OWEN, CHANGED, command).events();
        var sooner = (DutyArose) changed.getLast();
        assertThat(sooner.duty()).isEqualTo(next.duty());
        assertThat(sooner.dueOn()).isEqualTo(SOON);
        assertThat(sooner.about()).isEqualTo("Case summary: " + change);
        events.addAll(changed);
        assertThat(given(events.toArray())
                        .when(
                                OWEN,
                                "2026-10-16T10:00:00Z",
                                new RecordOrder(
                                        FILE,
                                        new OrderId(new UUID(1, 9)),
                                        OrderKind.SUPERVISION,
                                        DAY,
                                        null,
                                        false,
                                        RECORDING))
                        .events())
                .noneMatch(DutyArose.class::isInstance);
        var renewed = given(events.toArray())
                .when(NADIA, "2026-10-20T10:00:00Z", summary(2))
                .recorded(CaseSummaryRecorded.class, DutyMet.class, DutyArose.class);
        assertThat(((DutyArose) renewed.get(2)).dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(((DutyArose) renewed.get(2)).about()).isEqualTo("Case summary");
    }

    @Test
    void the_birth_is_such_a_change() {
        var owed = givenUnborn().when(NADIA, SUMMARISED, summary(1)).events();
        var born =
                givenUnborn(owed.toArray()).when(NADIA, CHANGED, new RecordBirth(FILE, 0, DAY, "Hospital", RECORDING));
        var sooner = (DutyArose) born.events().getLast();
        assertThat(sooner.dueOn()).isEqualTo(SOON);
        assertThat(sooner.about()).isEqualTo("Case summary: the birth");
    }

    @Test
    void a_change_owes_a_summary_where_the_one_that_was_owed_was_waived() {
        var waived = new DutyWaived(FILE, SUMMARY_OWED.duty(), "Closing soon", OWEN.asAuthor(), PACK);
        var owed = given(waived).when(OWEN, CHANGED, PLAN_BEGINS).first(DutyArose.class);
        assertThat(owed.duty()).isNotEqualTo(SUMMARY_OWED.duty());
        assertThat(owed.dueOn()).isEqualTo(SOON);
    }

    @Test
    void a_summary_that_is_owed_sooner_stays_as_it_is() {
        var next = given().when(NADIA, SUMMARISED, summary(1)).first(DutyArose.class);
        assertThat(given(next).when(OWEN, "2026-11-20T10:00:00Z", PLAN_BEGINS).events())
                .hasSize(1);
    }

    @Test
    void the_first_address_and_the_first_worker_and_the_same_worker_again_change_nothing() {
        assertThat(given().when(OWEN, CHANGED, AT_ASH_ROAD).events()).hasSize(1);
        assertThat(given().when(OWEN, CHANGED, allocate(NADIA)).events()).hasSize(1);
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-10-12T09:00:00Z"), OWEN.asAuthor(), PACK);
        var reopened = new CaseFileReopened(
                FILE, Instant.parse("2026-10-13T09:00:00Z"), "New referral", OWEN.asAuthor(), PACK);
        var ended = new DutyMet(FILE, SUMMARY_OWED.duty(), DAY, "casesummary.recorded");
        assertThat(given(closed, reopened, ended)
                        .when(OWEN, CHANGED, allocate(LENA))
                        .events())
                .hasSize(1);
        var opened = opened(new Subject(person(), "Ruby Marsh", LocalDate.of(2019, 3, 14), null));
        assertThat(givenStream(List.of(opened))
                        .when(OWEN, CHANGED, allocate(LENA))
                        .events())
                .hasSize(1);
    }

    @Test
    void no_summary_is_owed_after_closure_or_a_loss_nor_sooner_where_the_next_review_decides() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-10-14T09:00:00Z"), OWEN.asAuthor(), PACK);
        assertThat(given(closed).when(OWEN, CHANGED, PLAN_BEGINS).events()).hasSize(1);
        var lost = givenUnborn()
                .when(NADIA, SUMMARISED, new RecordLoss(FILE, 0, DAY.minusDays(3), "He died before birth.", RECORDING))
                .events();
        assertThat(givenUnborn(lost.toArray()).when(OWEN, CHANGED, PLAN_BEGINS).events())
                .hasSize(1);
        var agreed = new SummaryAfterReviewsAgreed(FILE, DAY, "Reviewed twice a year", authorship(OWEN), PACK, null);
        var hana = new Subject(person(), "Hana Nakamura", LocalDate.of(2013, 5, 8), null);
        assertThat(CaseFileFixture.givenOpened(opened(FileKind.CHILD, ServiceArea.TOGETHER_0_25, hana), agreed)
                        .when(OWEN, CHANGED, PLAN_BEGINS)
                        .events())
                .hasSize(1);
    }

    /** The same fact, two days earlier. */
    private static CaseFileCommand onThe12th(CaseFileCommand command) {
        var day = DAY.minusDays(2);
        return switch (command) {
            case StartPlan plan -> new StartPlan(FILE, plan.plan(), plan.kind(), day, RECORDING);
            case RecordOrder order -> new RecordOrder(FILE, order.order(), order.kind(), day, null, false, RECORDING);
            case StartLookedAfterPeriod _ -> new StartLookedAfterPeriod(FILE, day, "care-order", null, RECORDING);
            default -> command;
        };
    }

    private static RecordCoreDetail address(int version, String value) {
        var from = LocalDate.of(2026, 10, 10);
        return new RecordCoreDetail(
                FILE,
                version,
                new CoreDetail(CoreDetailKind.ADDRESS, value, from, null, "Temi Marsh"),
                null,
                null,
                RECORDING);
    }

    private static AllocateWorker allocate(Actor actor) {
        var worker = new Worker(actor.account(), actor.name(), actor.jobTitle(), actor.team());
        return new AllocateWorker(FILE, worker, DAY, "Takes over");
    }

    private static RecordCaseSummary summary(int number) {
        return new RecordCaseSummary(
                FILE,
                entry(number),
                SummaryTrigger.CHANGE_OF_CIRCUMSTANCES,
                new SummaryContent("At home.", "Visit weekly.", null, null, null),
                new OccurredAt.On(LocalDate.of(2026, 10, 12)),
                RECORDING);
    }
}
