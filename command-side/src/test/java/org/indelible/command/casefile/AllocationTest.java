package org.indelible.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.actor;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.Recording;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.Drafts;
import org.indelible.events.casefile.Worker;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final Worker TOM =
            new Worker(new AccountId("tom.ash"), "Tom Ash", "Social worker", "Safeguarding South");

    @Test
    void a_manager_allocates_a_worker_from_a_day_on() {
        var events = given().when(OWEN, "2026-10-01T10:00:00Z", allocate("2026-10-01"))
                .recorded(WorkerAllocated.class);
        assertThat(((WorkerAllocated) events.getFirst()).worker()).isEqualTo(TOM);
        given().when(NADIA, "2026-10-01T10:00:00Z", allocate("2026-10-01")).refused("manager-only");
    }

    @Test
    void the_team_of_the_worker_becomes_accountable() {
        var allocated = new WorkerAllocated(FILE, TOM, LocalDate.of(2026, 10, 1), "Moves", OWEN.asAuthor(), PACK, null);
        var note = new AddCaseNote(
                FILE,
                CaseFileFixture.entry(9),
                new NoteType("correspondence"),
                Drafts.on("2026-10-01").content(),
                Recording.of("casework"));
        given(allocated).when(NADIA, "2026-10-02T10:00:00Z", note).refused("not-related");
        given(allocated)
                .when(actor("ann.low", "Safeguarding South", Role.ASW), "2026-10-02T10:00:00Z", note)
                .events();
    }

    @Test
    void an_allocation_names_a_day_that_has_come_and_follows_the_last() {
        given().when(OWEN, "2026-10-01T10:00:00Z", allocate("2026-10-02")).refused("occurred-in-future");
        assertThat(given().when(OWEN, "2026-10-01T10:00:00Z", allocate("2026-09-07"))
                        .refused("allocation-before-last")
                        .getFirst()
                        .detail())
                .as("says since when, and what to record instead")
                .contains("2026-09-08", "involvement");
        var nobody = new Worker(new AccountId("tom.ash"), " ", "Social worker", "");
        given().when(OWEN, "2026-10-01T10:00:00Z", new AllocateWorker(FILE, nobody, LocalDate.of(2026, 10, 1), ""))
                .refused("words-required", "words-required", "words-required");
    }

    @Test
    void a_file_is_handed_to_a_team_that_there_is() {
        var typo = new Worker(TOM.account(), TOM.name(), TOM.jobTitle(), "Safegarding South");
        var command = new AllocateWorker(FILE, typo, LocalDate.of(2026, 10, 1), "Moves");
        assertThat(given().when(OWEN, "2026-10-01T10:00:00Z", command)
                        .refused("team-unknown")
                        .getFirst()
                        .detail())
                .contains("Safeguarding North", "Safeguarding South");
    }

    @Test
    void a_file_is_handed_to_somebody_who_signs_in_where_that_is_known() {
        var house = new Directory(Set.of(TOM.team()), Set.of(OWEN.account()));
        given().in(house)
                .when(OWEN, "2026-10-01T10:00:00Z", allocate("2026-10-01"))
                .refused("account-unknown");
    }

    @Test
    void after_closure_nobody_is_allocated_until_the_case_is_reopened() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-09-30T12:00:00Z"), OWEN.asAuthor(), PACK);
        given(closed).when(OWEN, "2026-10-01T10:00:00Z", allocate("2026-10-01")).refused("case-closed");
    }

    @Test
    void in_a_closed_case_an_allocation_ended_by_then_is_accepted_and_marked_and_nobody_owes_a_successor() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-10-14T12:00:00Z"), OWEN.asAuthor(), PACK);
        given(closed)
                .when(OWEN, "2026-10-20T10:00:00Z", deallocate("2026-10-15"))
                .refused("case-closed");
        var ended = given(plan(1), ended(1, PlanEndingGround.CONFERENCE, "2026-08-27"), closed)
                .when(OWEN, "2026-10-20T10:00:00Z", deallocate("2026-10-14"))
                .recorded(WorkerDeallocated.class);
        assertThat(((WorkerDeallocated) ended.getFirst()).insideThreeMonths()).isTrue();
        assertThat(((WorkerDeallocated) ended.getFirst()).closedSince()).isEqualTo(closed.closedAt());
    }

    @Test
    void an_allocation_ends_without_a_successor() {
        var events = given().when(OWEN, "2026-10-01T10:00:00Z", deallocate("2026-10-01"))
                .recorded(WorkerDeallocated.class);
        assertThat(((WorkerDeallocated) events.getFirst()).insideThreeMonths()).isFalse();
        given().when(NADIA, "2026-10-01T10:00:00Z", deallocate("2026-10-01")).refused("manager-only");
        given().when(OWEN, "2026-10-01T10:00:00Z", deallocate("2026-09-07")).refused("allocation-before-last");
        given(deallocated("2026-09-30", false))
                .when(OWEN, "2026-10-01T10:00:00Z", deallocate("2026-10-01"))
                .refused("nobody-allocated");
    }

    @Test
    void inside_the_three_months_it_is_marked_and_the_team_manager_owes_an_allocation() {
        var events = planEnded()
                .when(OWEN, "2026-11-27T10:00:00Z", deallocate("2026-11-27"))
                .recorded(WorkerDeallocated.class, DutyArose.class);
        assertThat(((WorkerDeallocated) events.getFirst()).insideThreeMonths()).isTrue();
        var duty = (DutyArose) events.get(1);
        assertThat(duty.kind().value()).isEqualTo("restore-allocation");
        assertThat(duty.owner()).isEqualTo(new DutyOwner.TeamManager());
        assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void from_the_day_after_the_three_months_it_is_not() {
        var events = planEnded()
                .when(OWEN, "2026-11-28T10:00:00Z", deallocate("2026-11-28"))
                .recorded(WorkerDeallocated.class);
        assertThat(((WorkerDeallocated) events.getFirst()).insideThreeMonths()).isFalse();
    }

    @Test
    void the_three_months_count_from_the_latest_conference_whenever_it_was_recorded() {
        given(
                        plan(1),
                        plan(2),
                        ended(1, PlanEndingGround.CONFERENCE, "2026-10-20"),
                        ended(2, PlanEndingGround.CONFERENCE, "2026-06-01"))
                .when(OWEN, "2026-12-01T10:00:00Z", deallocate("2026-12-01"))
                .recorded(WorkerDeallocated.class, DutyArose.class);
    }

    @Test
    void a_new_allocation_meets_the_duty() {
        var duty = planEnded()
                .when(OWEN, "2026-11-20T10:00:00Z", deallocate("2026-11-20"))
                .first(DutyArose.class);
        var events = given(deallocated("2026-11-20", true), duty)
                .when(OWEN, "2026-11-23T10:00:00Z", allocate("2026-11-23"))
                .recorded(WorkerAllocated.class, DutyMet.class);
        assertThat(((DutyMet) events.get(1)).duty()).isEqualTo(duty.duty());
        given(deallocated("2026-11-20", true), duty, events.get(1))
                .when(OWEN, "2026-11-24T10:00:00Z", allocate("2026-11-24"))
                .recorded(WorkerAllocated.class);
    }

    @Test
    void the_three_months_begin_with_the_conference_even_where_it_was_recorded_first() {
        var events = given(plan(1), ended(1, PlanEndingGround.CONFERENCE, "2026-11-20"))
                .when(OWEN, "2026-11-27T10:00:00Z", deallocate("2026-11-19"))
                .recorded(WorkerDeallocated.class);
        assertThat(((WorkerDeallocated) events.getFirst()).insideThreeMonths()).isFalse();
        given(plan(1), ended(1, PlanEndingGround.CONFERENCE, "2026-11-20"))
                .when(OWEN, "2026-11-27T10:00:00Z", deallocate("2026-11-20"))
                .recorded(WorkerDeallocated.class, DutyArose.class);
    }

    @Test
    void each_conference_has_its_three_months() {
        var two = given(
                plan(1),
                ended(1, PlanEndingGround.CONFERENCE, "2026-08-27"),
                plan(2),
                ended(2, PlanEndingGround.CONFERENCE, "2026-11-20"));
        two.when(OWEN, "2026-11-27T10:00:00Z", deallocate("2026-11-10"))
                .recorded(WorkerDeallocated.class, DutyArose.class);
    }

    private static CaseFileFixture planEnded() {
        return given(plan(1), ended(1, PlanEndingGround.CONFERENCE, "2026-08-27"));
    }

    private static PlanStarted plan(int number) {
        return new PlanStarted(
                FILE,
                new PlanId(new UUID(1, number)),
                PlanKind.CHILD_PROTECTION,
                LocalDate.of(2026, 2, 5),
                authorship(OWEN),
                PACK,
                null);
    }

    private static PlanEnded ended(int number, PlanEndingGround ground, String on) {
        LocalDate day = LocalDate.parse(on);
        return new PlanEnded(
                FILE, new PlanId(new UUID(1, number)), day, ground, day, false, authorship(OWEN), PACK, null);
    }

    private static WorkerDeallocated deallocated(String on, boolean inside) {
        return new WorkerDeallocated(FILE, LocalDate.parse(on), "Left", inside, OWEN.asAuthor(), PACK, null);
    }

    private static AllocateWorker allocate(String from) {
        return new AllocateWorker(FILE, TOM, LocalDate.parse(from), "Moves to the south");
    }

    private static DeallocateWorker deallocate(String on) {
        return new DeallocateWorker(FILE, LocalDate.parse(on), "The worker left");
    }
}
