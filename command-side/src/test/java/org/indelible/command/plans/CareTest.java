package org.indelible.command.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.actor;
import static org.indelible.command.casefile.CaseFileFixture.given;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.people.Role;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.Regulation39Recorded;
import org.indelible.events.plans.SupportAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CareTest {
    private static final String NOW = "2026-11-16T10:00:00Z";
    private static final LookedAfterStarted STARTED =
            new LookedAfterStarted(FILE, LocalDate.of(2026, 9, 30), "care-order", OWEN.asAuthor(), null);

    @Test
    void a_child_becomes_looked_after_with_a_legal_status_of_the_pack() {
        given().when(NADIA, NOW, start("2026-09-30", "care-order")).recorded(LookedAfterStarted.class);
        given().when(NADIA, NOW, start("2026-11-17", "adopted")).refused("occurred-in-future", "unknown-legal-status");
        given(STARTED).when(NADIA, NOW, start("2026-10-30", "care-order")).refused("already-looked-after");
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-09-20T12:00:00Z"), OWEN.asAuthor(), PACK);
        given(closed).when(NADIA, NOW, start("2026-09-30", "care-order")).refused("case-closed");
    }

    @Test
    void a_period_ends_once_and_not_before_it_began() {
        given(STARTED).when(NADIA, NOW, end("2026-11-01")).recorded(LookedAfterEnded.class);
        given(STARTED).when(NADIA, NOW, end("2026-09-29")).refused("ends-before-start");
        given(STARTED).when(NADIA, NOW, end("2026-11-17")).refused("occurred-in-future");
        given().when(NADIA, NOW, end("2026-11-01")).refused("not-found");
    }

    @Test
    void a_leaving_care_category_holds_from_a_day_that_has_come() {
        given().when(
                        NADIA,
                        NOW,
                        new RecordLeavingCareCategory(FILE, LeavingCareCategory.ELIGIBLE, LocalDate.of(2026, 11, 16)))
                .recorded(LeavingCareCategoryRecorded.class);
        given().when(
                        NADIA,
                        NOW,
                        new RecordLeavingCareCategory(FILE, LeavingCareCategory.ELIGIBLE, LocalDate.of(2026, 11, 17)))
                .refused("occurred-in-future");
    }

    @Test
    void the_regulation_39_checklist_is_recorded_with_who_approved_it() {
        given(STARTED).when(OWEN, NOW, checklist(true, "Nominated officer")).recorded(Regulation39Recorded.class);
        given(STARTED).when(OWEN, NOW, checklist(true, " ")).refused("words-required");
        given(STARTED).when(NADIA, NOW, checklist(true, "Nominated officer")).refused("manager-only");
    }

    @ParameterizedTest
    @EnumSource(LookedAfterEnding.class)
    void it_does_not_apply_where_looking_after_ended_by_order_or_at_18(LookedAfterEnding how) {
        var ended = new LookedAfterEnded(FILE, LocalDate.of(2026, 11, 1), how, OWEN.asAuthor(), null);
        var outcome = given(STARTED, ended).when(OWEN, NOW, checklist(false, "Ended by order"));
        if (how == LookedAfterEnding.DECISION) outcome.refused("regulation-39-applies");
        else outcome.recorded(Regulation39Recorded.class);
    }

    @Test
    void that_it_does_not_apply_is_a_manager_s_reason() {
        var ended = new LookedAfterEnded(
                FILE, LocalDate.of(2026, 11, 1), LookedAfterEnding.BY_ORDER, OWEN.asAuthor(), null);
        var officer = actor("nora.ode", "Directorate", Role.NO);
        given(STARTED, ended)
                .when(officer, NOW, checklist(false, "Ended by order"))
                .refused("manager-only");
        given(STARTED).when(OWEN, NOW, checklist(false, "Will end by order")).refused("regulation-39-applies");
    }

    @Test
    void a_care_leaver_was_asked_in_some_way_and_answered() {
        var asked = given().when(
                        NADIA,
                        NOW,
                        new AskCareLeaver(FILE, LocalDate.of(2026, 11, 4), "In person", SupportAnswer.UNDECIDED))
                .first(CareLeaverAsked.class);
        assertThat(asked.answer()).isEqualTo(SupportAnswer.UNDECIDED);
        given().when(NADIA, NOW, new AskCareLeaver(FILE, LocalDate.of(2026, 11, 17), "", SupportAnswer.NO))
                .refused("occurred-in-future", "words-required");
    }

    private static StartLookedAfterPeriod start(String from, String status) {
        return new StartLookedAfterPeriod(FILE, LocalDate.parse(from), status);
    }

    private static EndLookedAfterPeriod end(String on) {
        return new EndLookedAfterPeriod(FILE, LocalDate.parse(on), LookedAfterEnding.DECISION);
    }

    private static RecordRegulation39 checklist(boolean applies, String words) {
        return new RecordRegulation39(FILE, applies, words, LocalDate.of(2026, 11, 10));
    }
}
