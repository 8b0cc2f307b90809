package org.indelible.command.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.SUMMARY_OWED;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenUnborn;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.command.acting.Givers;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.policy.Clause;
import org.indelible.events.summaries.SummaryAfterReviewsAgreed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutiesTest {
    private static final String NOW = "2026-10-06T10:00:00Z";
    private static final DutyId DUTY = Owed.REQUIRED_ACTION.from(FILE, "decision/0");

    @Test
    void a_required_action_is_met_by_saying_how() {
        var met = given(arose(Owed.REQUIRED_ACTION, "2026-10-09"))
                .when(NADIA, NOW, new MeetDuty(FILE, DUTY, "worker.allocated"))
                .first(DutyMet.class);
        assertThat(met.on()).isEqualTo(LocalDate.of(2026, 10, 6));
        assertThat(met.by()).as("no event met it").isNull();
        assertThat(met.said()).isEqualTo(new DutyMet.Said("worker.allocated", NADIA.asAuthor()));
        given(arose(Owed.REQUIRED_ACTION, "2026-10-09"))
                .when(NADIA, NOW, new MeetDuty(FILE, DUTY, " "))
                .refused("words-required");
        given(arose(Owed.REQUIRED_ACTION, "2026-10-09"), met)
                .when(NADIA, NOW, new MeetDuty(FILE, DUTY, "Visited again"))
                .refused("not-found");
    }

    @Test
    void what_is_met_by_its_own_fact_is_not_met_by_words() {
        given(arose(Owed.CASE_SUMMARY, "2026-10-09"))
                .when(NADIA, NOW, new MeetDuty(FILE, DUTY, "I wrote it"))
                .refused("met-by-its-own-fact");
    }

    @Test
    void a_manager_waives_a_duty_with_a_reason() {
        var duty = arose(Owed.CASE_SUMMARY, "2026-10-09");
        given(duty)
                .when(OWEN, NOW, new WaiveDuty(FILE, DUTY, "Reviewed yesterday"))
                .recorded(DutyWaived.class);
        given(duty).when(OWEN, NOW, new WaiveDuty(FILE, DUTY, "")).refused("words-required");
        given(duty).when(NADIA, NOW, new WaiveDuty(FILE, DUTY, "No time")).refused("manager-only");
        given().when(OWEN, NOW, new WaiveDuty(FILE, DUTY, "Reviewed yesterday")).refused("not-found");
    }

    @Test
    void who_waives_a_summary_waives_that_one_and_the_next_is_owed_in_six_weeks() {
        var waive = new WaiveDuty(FILE, SUMMARY_OWED.duty(), "Reviewed yesterday");
        var events = given().when(OWEN, NOW, waive).recorded(DutyWaived.class, DutyArose.class);
        var next = (DutyArose) events.get(1);
        assertThat(next.kind()).isEqualTo(Owed.CASE_SUMMARY.kind());
        assertThat(next.dueOn()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(next.duty()).isNotEqualTo(SUMMARY_OWED.duty());
        given(events.toArray())
                .when(OWEN, "2026-11-16T10:00:00Z", new WaiveDuty(FILE, next.duty(), "Again"))
                .recorded(DutyWaived.class, DutyArose.class);
    }

    @Test
    void none_is_owed_next_after_closure_or_a_loss_nor_before_the_next_review() {
        var waive = new WaiveDuty(FILE, SUMMARY_OWED.duty(), "Reviewed yesterday");
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-10-01T12:00:00Z"), OWEN.asAuthor(), PACK);
        given(closed).when(OWEN, NOW, waive).recorded(DutyWaived.class);
        var day = LocalDate.of(2026, 10, 1);
        var lost = new LossRecorded(FILE, day, "She died before birth.", authorship(NADIA), PACK, null);
        givenUnborn(lost).when(OWEN, NOW, waive).recorded(DutyWaived.class);
        var agreed = new SummaryAfterReviewsAgreed(FILE, day, "Half-yearly reviews", authorship(OWEN), PACK, null);
        assertThat(given(agreed).when(OWEN, NOW, waive).first(DutyArose.class).dueOn())
                .isNull();
    }

    @Test
    void the_clock_reminds_once_from_the_day_of_the_reminder() {
        var duty = arose(Owed.REQUIRED_ACTION, "2026-10-09");
        var remind = new RemindOfDuty(FILE, DUTY);
        given(duty).when(Givers.CLOCK, "2026-10-05T22:30:00Z", remind).recorded();
        var reminded =
                given(duty).when(Givers.CLOCK, "2026-10-05T23:30:00Z", remind).recorded(DutyReminded.class);
        given(duty, reminded.getFirst()).when(Givers.CLOCK, NOW, remind).recorded();
        given(arose(Owed.REQUIRED_ACTION, null)).when(Givers.CLOCK, NOW, remind).recorded();
        given().when(Givers.CLOCK, NOW, remind).recorded();
        given(duty).when(OWEN, NOW, remind).refused("role-not-allowed");
    }

    @Test
    void a_duty_whose_date_moved_is_reminded_of_again() {
        var duty = arose(Owed.REQUIRED_ACTION, "2026-10-09");
        var reminded = new DutyReminded(FILE, DUTY, LocalDate.of(2026, 10, 6), PACK);
        var moved = arose(Owed.REQUIRED_ACTION, "2026-10-16");
        given(duty, reminded, moved)
                .when(Givers.CLOCK, "2026-10-12T10:00:00Z", new RemindOfDuty(FILE, DUTY))
                .recorded();
        given(duty, reminded, moved)
                .when(Givers.CLOCK, "2026-10-13T10:00:00Z", new RemindOfDuty(FILE, DUTY))
                .recorded(DutyReminded.class);
    }

    private static DutyArose arose(Owed owed, @Nullable String dueOn) {
        return new DutyArose(
                FILE,
                DUTY,
                owed.kind(),
                new Clause("HCC-5.18"),
                new DutyOwner.AllocatedWorker(),
                dueOn == null ? null : LocalDate.parse(dueOn),
                null,
                "Something",
                PACK);
    }
}
