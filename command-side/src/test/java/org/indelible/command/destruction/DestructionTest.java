package org.indelible.command.destruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.CaseFileFixture;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.Drafts;
import org.indelible.command.notes.FinaliseRecord;
import org.indelible.events.accessrequests.AccessRequestEnded;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOpened;
import org.indelible.events.accessrequests.AccessRequestOutcome;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.destruction.DestructionProposed;
import org.indelible.events.destruction.LegalHoldId;
import org.indelible.events.destruction.LegalHoldLifted;
import org.indelible.events.destruction.LegalHoldPlaced;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.time.OccurredAt;
import org.junit.jupiter.api.Test;

/** Two people, no hold, and the period over (HCC-13). */
class DestructionTest {
    private static final String NOW = "2026-11-16T10:00:00Z";
    private static final Actor DEREK = actor("derek.lowes", "Information Governance", Role.RM);
    private static final Actor MIRIAM = actor("miriam.stein", "Information Governance", Role.DPO);
    private static final Actor JAMES = actor("james.okoro", "Legal", Role.LEGAL);
    private static final AccessRequestId REQUEST = new AccessRequestId(new UUID(7, 7));
    private static final LegalHoldId HOLD = new LegalHoldId(new UUID(4, 4));
    private static final ProposeDestruction OF_FILE =
            new ProposeDestruction(FILE, null, DestructionGround.RETENTION_ENDED, "Its time is over");
    private static final ProposeDestruction OF_NOTE =
            new ProposeDestruction(FILE, entry(1), DestructionGround.MISFILED, "It is about a sibling");
    private static final ApproveDestruction APPROVE_FILE = new ApproveDestruction(FILE, null);
    private static final ApproveDestruction APPROVE_NOTE = new ApproveDestruction(FILE, entry(1));

    @Test
    void one_proposes_and_another_approves_and_then_nothing_is_recorded_any_more() {
        List<Object> proposed = expired().when(DEREK, NOW, OF_FILE).recorded(DestructionProposed.class);
        DestructionApproved approved =
                expired(proposed.toArray()).when(MIRIAM, NOW, APPROVE_FILE).first(DestructionApproved.class);
        assertThat(approved.legalBasis()).contains("Article 5(1)(e)");
        assertThat(approved.proposedBy().account()).isEqualTo(DEREK.account());
        expired(proposed.getFirst(), approved)
                .when(JAMES, NOW, new PlaceLegalHold(FILE, HOLD, "Too late"))
                .refused("record-destroyed");
    }

    @Test
    void an_open_request_for_the_record_stands_against_destruction_until_it_has_ended() {
        var opened = new AccessRequestOpened(FILE, REQUEST, MIRIAM.asAuthor(), PACK);
        var ended = new AccessRequestEnded(FILE, REQUEST, AccessRequestOutcome.RELEASED, MIRIAM.asAuthor(), PACK);
        expired(opened).when(DEREK, NOW, OF_FILE).refused("open-request");
        List<Object> proposed = expired().when(DEREK, NOW, OF_FILE).recorded(DestructionProposed.class);
        expired(proposed.getFirst(), opened).when(MIRIAM, NOW, APPROVE_FILE).refused("open-request");
        assertThat(expired(opened, ended).when(DEREK, NOW, OF_FILE).recorded(DestructionProposed.class))
                .hasSize(1);
    }

    @Test
    void who_proposed_does_not_approve() {
        var both = new Actor(
                new AccountId("both"), "Both", "Records and data protection", "Governance", Set.of(Role.RM, Role.DPO));
        Object proposed = expired().when(both, NOW, OF_FILE).events().getFirst();
        expired(proposed).when(both, NOW, APPROVE_FILE).refused("second-person-required");
    }

    @Test
    void every_reason_against_it_is_told_at_once_with_the_day_from_which_it_is_lawful() {
        var held = new LegalHoldPlaced(FILE, HOLD, "Claim", JAMES.asAuthor(), PACK);
        assertThat(given(held).when(DEREK, NOW, OF_FILE).refused("case-open", "legal-hold", "retention-not-expired"))
                .last()
                .satisfies(early -> assertThat(early.earliestLawfulDate()).isEqualTo(LocalDate.of(2044, 3, 14)));
    }

    @Test
    void what_is_found_out_after_the_proposal_still_counts() {
        Object proposed = expired().when(DEREK, NOW, OF_FILE).events().getFirst();
        Object held = expired()
                .when(JAMES, NOW, new PlaceLegalHold(FILE, HOLD, "Claim"))
                .recorded(LegalHoldPlaced.class)
                .getFirst();
        expired(proposed, held).when(MIRIAM, NOW, APPROVE_FILE).refused("legal-hold");
        Object lifted = expired(proposed, held)
                .when(JAMES, NOW, new LiftLegalHold(FILE, HOLD, "Settled"))
                .recorded(LegalHoldLifted.class)
                .getFirst();
        expired(proposed, held, lifted).when(MIRIAM, NOW, APPROVE_FILE).recorded(DestructionApproved.class);
    }

    @Test
    void the_longest_class_wins() {
        var by = authorship(OWEN);
        var looked = new LookedAfterStarted(FILE, LocalDate.of(2020, 1, 1), "care-order", by, PACK, null);
        var plan = new PlanStarted(
                FILE, new PlanId(new UUID(1, 1)), PlanKind.CHILD_PROTECTION, LocalDate.of(2020, 1, 1), by, PACK, null);
        var adopted = new OrderMade(
                FILE,
                new OrderId(new UUID(1, 1)),
                OrderKind.ADOPTION,
                LocalDate.of(2024, 2, 29),
                null,
                false,
                by,
                PACK,
                null);
        assertKeptUntil("2054-03-14", plan);
        assertKeptUntil("2094-03-14", plan, looked);
        assertKeptUntil("2124-02-29", plan, looked, adopted);
    }

    private static void assertKeptUntil(String day, Object... events) {
        var all = new ArrayList<>(List.of(events));
        all.add(closed("2026-10-01T10:00:00Z"));
        assertThat(given(all.toArray()).when(DEREK, NOW, OF_FILE).refused("retention-not-expired"))
                .singleElement()
                .satisfies(early -> assertThat(early.earliestLawfulDate()).isEqualTo(LocalDate.parse(day)));
    }

    @Test
    void a_misfiled_entry_goes_and_the_file_goes_on() {
        List<Object> noted = given().when(NADIA, "2026-11-02T10:00:00Z", note()).events();
        List<Object> events = new ArrayList<>(noted);
        events.addAll(given(noted.toArray()).when(OWEN, NOW, OF_NOTE).events());
        List<Object> approved = given(events.toArray())
                .when(MIRIAM, NOW, APPROVE_NOTE)
                .recorded(DestructionApproved.class, DutyMet.class);
        events.addAll(approved);
        given(events.toArray())
                .when(NADIA, NOW, new FinaliseRecord(FILE, entry(1), 1, null))
                .refused("not-found");
        given(events.toArray()).when(DEREK, NOW, OF_NOTE).refused("not-found");
        given(events.toArray())
                .when(
                        NADIA,
                        NOW,
                        new AddCaseNote(
                                FILE,
                                entry(2),
                                new NoteType("home-visit"),
                                Drafts.on("2026-11-10").saying("Seen.").content(),
                                Recording.of("casework")))
                .events();
    }

    @Test
    void neither_of_the_two_wrote_the_entry_and_the_ground_fits() {
        Object[] noted =
                given().when(OWEN, "2026-11-02T10:00:00Z", note()).events().toArray();
        given(noted).when(OWEN, NOW, OF_NOTE).refused("two-person-rule");
        given(noted)
                .when(DEREK, NOW, new ProposeDestruction(FILE, entry(1), DestructionGround.RETENTION_ENDED, "No"))
                .refused("ground-does-not-fit");
        given(noted).when(MIRIAM, NOW, APPROVE_NOTE).refused("destruction-not-proposed");
        given(noted)
                .when(DEREK, NOW, new ProposeDestruction(FILE, entry(9), DestructionGround.MISFILED, "No"))
                .refused("not-found");
    }

    @Test
    void only_the_data_protection_officer_approves() {
        expired().when(SEAN, NOW, APPROVE_FILE).refused("dpo-only");
    }

    private static AddCaseNote note() {
        return new AddCaseNote(
                FILE,
                entry(1),
                new NoteType("home-visit"),
                Drafts.on("2026-11-01").saying("Seen at home.").content(),
                Recording.of("casework"));
    }

    private static CaseFileClosed closed(String at) {
        return new CaseFileClosed(FILE, Instant.parse(at), OWEN.asAuthor(), PACK);
    }

    /** The file of somebody born in 1940, closed in 2000. */
    private static CaseFileFixture expired(Object... events) {
        var subject = new Subject(person(), "Edith Marsh", LocalDate.of(1940, 5, 1), null);
        var opened = new CaseFileOpened(
                FILE,
                FileKind.CHILD,
                ServiceArea.STATUTORY,
                subject,
                "Safeguarding North",
                "Referral",
                new OccurredAt.On(LocalDate.of(1950, 1, 1)),
                authorship(OWEN),
                PACK,
                null);
        var all = new ArrayList<Object>(List.of(closed("2000-01-01T10:00:00Z")));
        all.addAll(List.of(events));
        return givenOpened(opened, all.toArray());
    }
}
