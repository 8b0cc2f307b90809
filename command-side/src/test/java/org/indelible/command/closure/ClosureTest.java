package org.indelible.command.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.SEAN;
import static org.indelible.command.casefile.CaseFileFixture.actor;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.closure.Closing.closed;
import static org.indelible.command.closure.Closing.ready;
import static org.indelible.command.closure.Closing.readyBut;
import static org.indelible.command.closure.Closing.reopened;
import static org.indelible.command.closure.Closing.requested;
import static org.indelible.command.closure.Closing.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indelible.command.CommandWiring;
import org.indelible.command.casefile.CaseFileFixture.Outcome;
import org.indelible.command.duties.Owed;
import org.indelible.command.notes.Drafts;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureRequested;
import org.indelible.events.closure.ClosureStep;
import org.indelible.events.closure.ClosureStepRecorded;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.policy.Clause;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosureTest {
    private static final String NOW = "2026-11-16T10:00:00Z";
    private static final WorkerDeallocated NOBODY =
            new WorkerDeallocated(FILE, LocalDate.of(2026, 11, 10), "Left", false, OWEN.asAuthor(), PACK, null);

    @Nested
    class Requesting {
        @Test
        void the_allocated_worker_asks() {
            var event = request(NADIA, ready()).first(ClosureRequested.class);
            assertThat(event.by()).isEqualTo(NADIA.asAuthor());
            assertThat(event.pack()).isEqualTo(PACK);
            request(OWEN, ready()).refused("allocated-worker-requests");
            request(actor("lena.fox", "Safeguarding North", Role.ASW), ready()).refused("allocated-worker-requests");
        }

        @Test
        void where_nobody_is_allocated_the_team_manager_asks() {
            request(OWEN, ready(NOBODY)).recorded(ClosureRequested.class);
            request(NADIA, ready(NOBODY)).refused("allocated-worker-requests");
        }

        @Test
        void who_asks_gives_reasons_and_names_the_version_that_was_read() {
            given(ready().toArray())
                    .when(NADIA, NOW, new RequestClosure(FILE, 6, ClosureGround.NEEDS_MET, " "))
                    .refused("words-required");
            given(readyBut(ClosureStep.GOOD_ORDER).toArray())
                    .when(NADIA, NOW, new RequestClosure(FILE, 5, ClosureGround.NEEDS_MET, " "))
                    .refused("words-required", "good-order-not-attested");
            given(ready().toArray())
                    .when(NADIA, NOW, new RequestClosure(FILE, 5, ClosureGround.NEEDS_MET, "Needs are met."))
                    .refused("stale-version");
        }

        @Test
        void a_closed_case_is_not_closed_again() {
            request(NADIA, ready(closed("2026-11-10T10:00:00Z"))).refused("case-closed");
        }

        @Test
        void the_refusal_says_that_steps_are_missing() {
            assertThat(new ClosureStepsMissing(
                            List.of(Violation.of("closing-summary-missing", "HCC-12.1", "Missing."))))
                    .hasMessage("closing-summary-missing");
        }

        private Outcome request(Actor actor, List<Object> events) {
            return given(events.toArray())
                    .when(
                            actor,
                            NOW,
                            new RequestClosure(FILE, version(events), ClosureGround.NEEDS_MET, "Needs are met."));
        }
    }

    @Nested
    class Authorising {
        @Test
        void the_team_manager_closes_what_the_worker_asked_for() {
            var event = close(OWEN, ready(requested(NADIA))).first(CaseFileClosed.class);
            assertThat(event.closedAt()).isEqualTo(Instant.parse(NOW));
            close(NADIA, ready(requested(NADIA))).refused("manager-only");
        }

        @Test
        void a_second_person_authorises() {
            close(OWEN, ready(NOBODY, requested(OWEN))).refused("second-person-required");
            close(SEAN, ready(NOBODY, requested(OWEN))).recorded(CaseFileClosed.class, DutyMet.class);
        }

        @Test
        void nothing_closes_that_nobody_asked_for() {
            close(OWEN, ready()).refused("closure-not-requested");
        }

        @Test
        void the_gates_are_judged_again() {
            var draft = Drafts.on("2026-11-09").saying("Seen.").added("home-visit", NOW);
            close(OWEN, ready(requested(NADIA), draft)).refused("unfinalised-records");
            close(OWEN, ready(requested(ClosureGround.REFERRAL_NO_FURTHER_ACTION, NADIA)))
                    .refused("referrer-feedback-missing");
        }

        @Test
        void closing_meets_the_duties_that_a_closed_case_does_not_owe() {
            var events = close(
                            OWEN,
                            ready(
                                    arose(Owed.CLOSE_AFTER_SPECIAL_GUARDIANSHIP),
                                    arose(Owed.RESTORE_ALLOCATION),
                                    arose(Owed.CONSIDER_DISPUTE),
                                    requested(NADIA)))
                    .recorded(CaseFileClosed.class, DutyMet.class, DutyMet.class, DutyMet.class);
            assertThat(events.stream().filter(DutyMet.class::isInstance).map(DutyMet.class::cast))
                    .extracting(DutyMet::by)
                    .containsOnly("casefile.closed");
        }

        private Outcome close(Actor actor, List<Object> events) {
            return given(events.toArray()).when(actor, NOW, new CloseCase(FILE, version(events)));
        }
    }

    @Nested
    class Reopening {
        private final List<Object> closed = ready(requested(NADIA), closed("2026-11-10T10:00:00Z"));

        @Test
        void a_closed_case_is_reopened_with_a_reason_and_owes_a_summary() {
            var events = reopen(closed, "New referral").recorded(CaseFileReopened.class, DutyArose.class);
            var duty = (DutyArose) events.get(1);
            assertThat(duty.kind()).isEqualTo(Owed.CASE_SUMMARY.kind());
            assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2026, 11, 16));
            reopen(closed, "").refused("words-required");
            reopen(ready(), "New referral").refused("case-not-closed");
        }

        @Test
        void all_steps_begin_anew() {
            var again = new ArrayList<>(closed);
            again.add(reopened("2026-11-12T10:00:00Z"));
            given(again.toArray())
                    .when(
                            NADIA,
                            NOW,
                            new RequestClosure(FILE, version(again), ClosureGround.NEEDS_MET, "Needs are met."))
                    .refused(
                            "closing-summary-missing",
                            "closure-reasons-missing",
                            "chronology-decision-missing",
                            "management-oversight-missing",
                            "family-not-informed",
                            "organisations-not-informed",
                            "cross-boundary-missing",
                            "good-order-not-attested");
            given(again.toArray())
                    .when(OWEN, NOW, new CloseCase(FILE, version(again)))
                    .refused("closure-not-requested");
        }

        private Outcome reopen(List<Object> events, String reason) {
            return given(events.toArray()).when(OWEN, NOW, new ReopenCase(FILE, version(events), reason));
        }
    }

    @Nested
    class Steps {
        @Test
        void a_step_is_answered_in_words() {
            var event = given().when(NADIA, NOW, answer(ClosureStep.FAMILY_INFORMED, ClosureAnswer.DONE))
                    .first(ClosureStepRecorded.class);
            assertThat(event.by()).isEqualTo(NADIA.asAuthor());
            given().when(
                            NADIA,
                            NOW,
                            new RecordClosureStep(
                                    FILE,
                                    0,
                                    ClosureStep.FAMILY_INFORMED,
                                    ClosureAnswer.DONE,
                                    " ",
                                    LocalDate.of(2026, 11, 17)))
                    .refused("occurred-in-future", "words-required");
        }

        @ParameterizedTest
        @CsvSource({
            "ORGANISATIONS_INFORMED, NOT_APPLICABLE, true",
            "CROSS_BOUNDARY, NOT_APPLICABLE, true",
            "REFERRER_FEEDBACK, NOT_APPLICABLE, true",
            "CLOSING_SUMMARY, NOT_APPLICABLE, false",
            "FAMILY_INFORMED, NOT_APPLICABLE, false",
            "GOOD_ORDER, NOT_APPLICABLE, false",
            "FAMILY_INFORMED, CANNOT_BE_DONE, true",
            "CONSENT, CANNOT_BE_DONE, true",
            "ORGANISATIONS_INFORMED, CANNOT_BE_DONE, true",
            "REFERRER_FEEDBACK, CANNOT_BE_DONE, true",
            "CLOSING_SUMMARY, CANNOT_BE_DONE, false",
            "MANAGER_AUTHORISATION, CANNOT_BE_DONE, false",
            "GOOD_ORDER, CANNOT_BE_DONE, false"
        })
        void an_answer_fits_the_step(ClosureStep step, ClosureAnswer answer, boolean fits) {
            var outcome = given().when(OWEN, NOW, answer(step, answer));
            if (fits) outcome.recorded(ClosureStepRecorded.class);
            else outcome.refused("answer-not-allowed");
        }

        @Test
        void a_manager_authorises_and_says_what_cannot_be_done() {
            given().when(NADIA, NOW, answer(ClosureStep.FAMILY_INFORMED, ClosureAnswer.CANNOT_BE_DONE))
                    .refused("manager-only");
            given().when(NADIA, NOW, answer(ClosureStep.MANAGER_AUTHORISATION, ClosureAnswer.DONE))
                    .refused("manager-only");
            given().when(OWEN, NOW, answer(ClosureStep.MANAGER_AUTHORISATION, ClosureAnswer.DONE))
                    .recorded(ClosureStepRecorded.class);
        }

        @Test
        void no_step_of_a_closed_case_is_answered() {
            var command = new RecordClosureStep(
                    FILE, 1, ClosureStep.GOOD_ORDER, ClosureAnswer.DONE, "Attested.", LocalDate.of(2026, 11, 16));
            given(closed("2026-11-10T10:00:00Z")).when(NADIA, NOW, command).refused("case-closed");
            given().when(NADIA, NOW, command).refused("stale-version");
        }

        private RecordClosureStep answer(ClosureStep step, ClosureAnswer answer) {
            return new RecordClosureStep(FILE, 0, step, answer, "In words.", LocalDate.of(2026, 11, 16));
        }
    }

    @Test
    void the_checklist_shows_the_gaps_before_anybody_asks() {
        var pack = PolicyPacks.bundled().inForceAt(Instant.parse(NOW));
        var events = Closing.readyBut(ClosureStep.GOOD_ORDER).stream()
                .map(CaseFileEvent.class::cast)
                .toList();
        var checklist = CommandWiring.closureChecklist(events, pack, LocalDate.of(2026, 11, 16));
        assertThat(checklist)
                .filteredOn(gate -> gate.standing() == GateChecked.Standing.OPEN)
                .extracting(gate -> gate.gap().code())
                .containsExactly("good-order-not-attested");
        assertThat(checklist)
                .filteredOn(gate -> gate.standing() == GateChecked.Standing.DEPENDS_ON_GROUND)
                .extracting(gate -> gate.gap().code())
                .containsExactlyInAnyOrder("referrer-feedback-missing", "public-feedback-unsafe");
        assertThat(checklist)
                .filteredOn(gate -> gate.standing() == GateChecked.Standing.MET)
                .extracting(gate -> gate.gap().code())
                .contains("closing-summary-missing", "management-oversight-missing", "cp-plan-active");
    }

    private static DutyArose arose(Owed owed) {
        return new DutyArose(
                FILE,
                owed.from(FILE, "something"),
                owed.kind(),
                new Clause("HCC-12"),
                new DutyOwner.AllocatedWorker(),
                null,
                null,
                "Something",
                PACK);
    }
}
