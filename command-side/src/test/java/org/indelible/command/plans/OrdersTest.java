package org.indelible.command.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.CaseFileFixture.Outcome;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.plans.SpecialGuardianshipSupportAgreed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrdersTest {
    private static final String NOW = "2026-11-16T10:00:00Z";
    private static final OrderId ORDER = new OrderId(new UUID(2, 1));
    private static final CaseFileClosed CLOSED =
            new CaseFileClosed(FILE, Instant.parse("2026-11-10T12:00:00Z"), OWEN.asAuthor(), PACK);

    @Test
    void an_order_is_made_with_its_period() {
        var event =
                made(OrderKind.SUPERVISION, "2026-03-16", "2027-03-15", false).first(OrderMade.class);
        assertThat(event.lastDay()).isEqualTo(LocalDate.of(2027, 3, 15));
        made(OrderKind.SUPERVISION, "2026-11-17", null, false).refused("occurred-in-future");
        made(OrderKind.SUPERVISION, "2026-03-16", "2026-03-15", false).refused("ends-before-start");
        given(CLOSED)
                .when(
                        NADIA,
                        NOW,
                        new RecordOrder(
                                FILE,
                                ORDER,
                                OrderKind.CARE,
                                LocalDate.of(2026, 11, 11),
                                null,
                                false,
                                Recording.of("casework")))
                .refused("case-closed");
    }

    @Test
    void a_special_guardianship_order_asks_for_closing_unless_the_case_goes_on() {
        var need = new PlanStarted(
                FILE,
                new PlanId(new UUID(1, 1)),
                PlanKind.CHILD_IN_NEED,
                LocalDate.of(2026, 2, 5),
                authorship(OWEN),
                PACK,
                null);
        var events = made(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null, false)
                .recorded(OrderMade.class, DutyArose.class);
        var duty = (DutyArose) events.get(1);
        assertThat(duty.kind().value()).isEqualTo("close-after-special-guardianship");
        assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2026, 10, 14));
        given(need)
                .when(NADIA, NOW, order(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null, false))
                .recorded(OrderMade.class);
    }

    @Test
    void support_agreed_at_the_order_asks_for_a_review_instead() {
        var events = made(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null, true)
                .recorded(OrderMade.class, DutyArose.class);
        assertThat(((DutyArose) events.get(1)).kind().value()).isEqualTo("review-special-guardianship-support");
        assertThat(((DutyArose) events.get(1)).dueOn()).isEqualTo(LocalDate.of(2027, 10, 14));
    }

    @Test
    void support_agreed_after_the_order_withdraws_the_closing_and_asks_for_a_review() {
        var made =
                made(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null, false).events();
        var closing = ((DutyArose) made.get(1)).duty();
        var agreed = given(made.toArray())
                .when(NADIA, NOW, agree("2026-11-02"))
                .recorded(SpecialGuardianshipSupportAgreed.class, DutyMet.class, DutyArose.class);
        assertThat(((DutyMet) agreed.get(1)).duty()).isEqualTo(closing);
        var review = (DutyArose) agreed.get(2);
        assertThat(review.kind().value()).isEqualTo("review-special-guardianship-support");
        assertThat(review.dueOn()).isEqualTo(LocalDate.of(2027, 11, 2));
        assertThat(review.pack()).isEqualTo(PACK);

        var all = new ArrayList<>(made);
        all.addAll(agreed);
        var again = given(all.toArray())
                .when(NADIA, NOW, agree("2026-11-16"))
                .recorded(SpecialGuardianshipSupportAgreed.class, DutyMet.class, DutyArose.class);
        assertThat(((DutyMet) again.get(1)).duty()).isEqualTo(review.duty());
        given(all.toArray())
                .when(NADIA, NOW, end("2026-11-16", "Discharged"))
                .recorded(OrderEnded.class, DutyMet.class);
    }

    @Test
    void support_agreed_before_the_order_is_reviewed_a_year_after_the_order() {
        var made =
                made(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null, false).events();
        assertThat(given(made.toArray())
                        .when(NADIA, NOW, agree("2026-08-03"))
                        .first(DutyArose.class)
                        .dueOn())
                .isEqualTo(LocalDate.of(2027, 10, 14));
    }

    @Test
    void support_agreed_earlier_and_recorded_later_leaves_the_review_of_the_later_one() {
        var all = new ArrayList<>(
                made(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null, true).events());
        all.addAll(given(all.toArray()).when(NADIA, NOW, agree("2026-11-16")).events());
        given(all.toArray()).when(NADIA, NOW, agree("2026-11-02")).recorded(SpecialGuardianshipSupportAgreed.class);
    }

    @Test
    void an_order_that_ends_closes_nothing_and_one_made_again_does() {
        var all = new ArrayList<>(
                made(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null, false).events());
        all.addAll(given(all.toArray())
                .when(NADIA, NOW, end("2026-11-02", "Discharged"))
                .recorded(OrderEnded.class, DutyMet.class));
        var again = new RecordOrder(
                FILE,
                new OrderId(new UUID(1, 99)),
                OrderKind.SPECIAL_GUARDIANSHIP,
                LocalDate.of(2026, 11, 9),
                null,
                false,
                Recording.of("casework"));
        assertThat(given(all.toArray())
                        .when(NADIA, NOW, again)
                        .first(DutyArose.class)
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void an_order_that_was_over_when_it_was_recorded_asks_for_nothing() {
        made(OrderKind.SPECIAL_GUARDIANSHIP, "2020-10-14", "2026-11-15", false).recorded(OrderMade.class);
        made(OrderKind.SPECIAL_GUARDIANSHIP, "2020-10-14", "2026-11-15", true).recorded(OrderMade.class);
    }

    @Test
    void support_that_was_agreed_while_the_order_ran_is_recorded_late_and_asks_for_no_review() {
        var all = new ArrayList<>(
                made(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null, false).events());
        all.addAll(given(all.toArray())
                .when(NADIA, NOW, end("2026-11-02", "Discharged"))
                .events());
        given(all.toArray()).when(NADIA, NOW, agree("2026-11-02")).recorded(SpecialGuardianshipSupportAgreed.class);
        given(all.toArray()).when(NADIA, NOW, agree("2026-11-03")).refused("support-after-order");
        given(all.toArray()).when(NADIA, NOW, end("2026-11-02", "Again")).refused("not-found");
        var over = made(OrderKind.SPECIAL_GUARDIANSHIP, "2020-10-14", "2026-11-15", false)
                .events();
        given(over.toArray()).when(NADIA, NOW, agree("2026-11-15")).recorded(SpecialGuardianshipSupportAgreed.class);
    }

    @Test
    void support_is_agreed_in_words_for_a_special_guardianship_order_that_runs() {
        var made =
                made(OrderKind.SPECIAL_GUARDIANSHIP, "2026-10-14", null, false).events();
        given(made.toArray())
                .when(
                        NADIA,
                        NOW,
                        new AgreeSpecialGuardianshipSupport(
                                FILE, ORDER, LocalDate.of(2026, 11, 17), " ", Recording.of("casework")))
                .refused("occurred-in-future", "words-required");
        given().when(NADIA, NOW, agree("2026-11-02")).refused("not-found");
        given(made(OrderKind.CARE, "2026-10-14", null, false).events().toArray())
                .when(NADIA, NOW, agree("2026-11-02"))
                .refused("not-special-guardianship");
        given(made.getFirst(), CLOSED).when(NADIA, NOW, agree("2026-11-11")).refused("case-closed");
        given(made.getFirst(), CLOSED)
                .when(NADIA, NOW, agree("2026-11-10"))
                .recorded(SpecialGuardianshipSupportAgreed.class);
    }

    @Test
    void after_closure_an_order_may_end_later_by_law_and_is_marked() {
        var made = made(OrderKind.CHILD_ARRANGEMENTS, "2026-10-14", null, false).events();
        assertThat(given(made.getFirst(), CLOSED)
                        .when(NADIA, NOW, end("2026-11-16", "Discharged"))
                        .first(OrderEnded.class)
                        .closedSince())
                .isEqualTo(CLOSED.closedAt());
    }

    @Test
    void an_order_ends_once_with_a_reason_and_not_before_it_was_made() {
        var made = new OrderMade(
                FILE,
                ORDER,
                OrderKind.SUPERVISION,
                LocalDate.of(2026, 3, 16),
                null,
                false,
                authorship(OWEN),
                PACK,
                null);
        given(made).when(NADIA, NOW, end("2026-11-16", "Discharged")).recorded(OrderEnded.class);
        given(made).when(NADIA, NOW, end("2026-11-17", "")).refused("occurred-in-future", "words-required");
        given(made).when(NADIA, NOW, end("2026-03-15", "Discharged")).refused("ends-before-start");
        given().when(NADIA, NOW, end("2026-11-16", "Discharged")).refused("not-found");
    }

    private AgreeSpecialGuardianshipSupport agree(String on) {
        return new AgreeSpecialGuardianshipSupport(
                FILE, ORDER, LocalDate.parse(on), "A yearly visit", Recording.of("casework"));
    }

    private EndOrder end(String lastDay, String reason) {
        return new EndOrder(FILE, ORDER, LocalDate.parse(lastDay), reason, Recording.of("casework"));
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
                supportAgreed,
                Recording.of("casework"));
    }
}
