package org.indelible.query.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.indelible.events.EventCatalogue;
import org.indelible.events.RecordedType;
import org.indelible.events.accessrequests.AccessRequestEnded;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOpened;
import org.indelible.events.accessrequests.AccessRequestOutcome;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.Subject;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureRequested;
import org.indelible.events.closure.ClosureStep;
import org.indelible.events.closure.ClosureStepRecorded;
import org.indelible.events.confidential.ConfidentialGround;
import org.indelible.events.confidential.ConfidentialGroundReviewed;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.ConfidentialityLifted;
import org.indelible.events.confidential.Consultation;
import org.indelible.events.confidential.GroundFinding;
import org.indelible.events.confidential.OriginatorConsulted;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.confidential.WithheldFrom;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.conflict.ConflictOfInterestEnded;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.LossOfTwinRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.coredetails.TwinRecorded;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.destruction.DestructionProposed;
import org.indelible.events.destruction.LegalHoldId;
import org.indelible.events.destruction.LegalHoldLifted;
import org.indelible.events.destruction.LegalHoldPlaced;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.grants.AccessGrantEnded;
import org.indelible.events.grants.GrantId;
import org.indelible.events.people.PersonId;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.InvolvedPersonNamed;
import org.indelible.events.plans.InvolvementEnded;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementKind;
import org.indelible.events.plans.InvolvementStarted;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.plans.Regulation39Approver;
import org.indelible.events.plans.Regulation39Outcome;
import org.indelible.events.plans.Regulation39Recorded;
import org.indelible.events.plans.SpecialGuardianshipSupportAgreed;
import org.indelible.events.plans.SupportAnswer;
import org.indelible.events.restriction.RestrictionLifted;
import org.indelible.events.restriction.RestrictionReviewed;
import org.indelible.events.summaries.SummaryAfterReviewsAgreed;
import org.indelible.events.time.Lateness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of event of a file shows in the record: where it is left out, the record is another. */
class EveryEventTest {
    private static final LocalDate DAY = LocalDate.parse("2026-10-08");
    private static final String SEEN_ON = "2026-12-01";

    static Stream<String> typesOfCaseFiles() {
        return EventCatalogue.TYPES.stream()
                .filter(type -> CaseFileEvent.class.isAssignableFrom(type.type()))
                .map(RecordedType::name);
    }

    @ParameterizedTest
    @MethodSource("typesOfCaseFiles")
    void every_event_of_a_file_shows_in_its_record(String name) {
        Class<?> type = EventCatalogue.TYPES.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow()
                .type();
        assertThat(story()).as("the story below must tell " + name).anyMatch(type::isInstance);
        var all = new Story();
        story().forEach(all::then);
        var without = new Story();
        story().forEach(event -> without.then(type.isInstance(event) ? "another" : event));
        assertThat(without.seenOn(SEEN_ON)).isNotEqualTo(all.seenOn(SEEN_ON));
    }

    private static List<Object> story() {
        return Stream.of(file(), entries(), confidential(), plans(), admitting(), closing(), keeping())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> file() {
        var subject = new Subject(new PersonId(uuid("person")), "Baby Marsh", null, LocalDate.parse("2027-01-18"));
        return List.of(
                opened(subject),
                allocated(NADIA, "2026-09-09"),
                new WorkerDeallocated(FILE, DAY, "Leave", false, MARCUS, PACK, null),
                detail(CoreDetailKind.FULL_NAME, "Ruby Pryce", "2026-10-01"),
                new BirthRecorded(FILE, DAY, "Midwife", BY_NADIA, PACK, null),
                new LossRecorded(FILE, DAY, "Ruby's twin died before birth.", BY_NADIA, PACK, null),
                new TwinRecorded(FILE, FILE.ofTwin(new PersonId(uuid("twin"))), DAY, "Midwife", BY_NADIA, PACK, null),
                new LossOfTwinRecorded(FILE, DAY, "One of the three died before birth.", BY_NADIA, PACK, null));
    }

    private static List<Object> entries() {
        var late = new Lateness.LateNotComputed(null);
        var waived = DutyId.of("finalise-note", "call");
        var met = DutyId.of("finalise-note", "visit");
        return List.of(
                note("visit", on("2026-10-08"), fact("Seen.")),
                revised("visit", 2, on("2026-10-07"), fact("Seen again.")),
                finalised("visit", 2, late, late),
                disputed("d", new DisputeTarget.OfEntry(entry("visit")), "2026-10-12"),
                considered("d", entry("visit"), Arena.OTHER),
                summary("summary", "2026-10-26", "Stable"),
                new SummaryAfterReviewsAgreed(FILE, DAY, "Reviewed twice a year", BY_NADIA, PACK, null),
                decision("decision", "2026-11-20"),
                document("letter", "2026-11-21"),
                duty("visit", entry("visit"), "2026-10-22"),
                duty("call", entry("visit"), "2026-10-22"),
                new DutyReminded(FILE, met, DAY, PACK),
                new DutyMet(FILE, met, DAY, "Finalised"),
                new DutyWaived(FILE, waived, "Not needed", MARCUS, PACK));
    }

    private static List<Object> confidential() {
        var id = new ConfidentialityId(uuid("confidential"));
        var from = List.<WithheldFrom>of(new WithheldFrom.OfSubject());
        var ground = ConfidentialGround.SERIOUS_HARM;
        var visit = entry("visit");
        return List.of(
                new SegmentMadeConfidential(
                        FILE, id, visit, 2, 0, ground, from, "He would come.", DAY, BY_NADIA, PACK, null),
                new ConfidentialGroundReviewed(
                        FILE, id, visit, GroundFinding.NO_LONGER_VALID, "He is gone.", null, BY_NADIA, PACK, null),
                new OriginatorConsulted(FILE, id, visit, Consultation.CONSULTED, "Agrees", DAY, BY_NADIA, PACK, null),
                new ConfidentialityLifted(FILE, id, visit, "He is gone.", BY_NADIA, PACK, null));
    }

    private static List<Object> plans() {
        var plan = new PlanId(uuid("plan"));
        var order = new OrderId(uuid("order"));
        var who = new InvolvementId(uuid("involvement"));
        return List.of(
                new PlanStarted(FILE, plan, PlanKind.CHILD_IN_NEED, DAY, BY_NADIA, PACK, null),
                new PlanEnded(FILE, plan, DAY, PlanEndingGround.DEATH, null, false, BY_NADIA, PACK, null),
                new OrderMade(FILE, order, OrderKind.CARE, DAY, null, true, BY_NADIA, PACK, null),
                new OrderEnded(FILE, order, DAY, "Discharged", BY_NADIA, PACK, null),
                new SpecialGuardianshipSupportAgreed(FILE, order, DAY, "A yearly visit", BY_NADIA, PACK, null),
                new LookedAfterStarted(FILE, DAY, "section 20", BY_NADIA, PACK, null),
                new LookedAfterEnded(FILE, DAY, LookedAfterEnding.DECISION, false, BY_NADIA, PACK, null),
                new LeavingCareCategoryRecorded(FILE, LeavingCareCategory.ELIGIBLE, DAY, BY_NADIA, PACK, null),
                new Regulation39Recorded(
                        FILE,
                        DAY,
                        new Regulation39Outcome.Approved(Regulation39Approver.NOMINATED_OFFICER, "Victoria Hale"),
                        DAY,
                        false,
                        BY_NADIA,
                        PACK,
                        null),
                new CareLeaverAsked(FILE, DAY, "In person", SupportAnswer.UNDECIDED, BY_NADIA, PACK, null),
                new InvolvementStarted(FILE, who, InvolvementKind.SUB_FILE, "Elm House", DAY, BY_NADIA, PACK, null),
                new InvolvedPersonNamed(FILE, who, MARCUS.account(), NADIA, PACK),
                new InvolvementEnded(FILE, who, DAY, "Linked", BY_NADIA, PACK, null));
    }

    private static List<Object> admitting() {
        var named = List.of(NADIA.account());
        return List.of(
                granted(FILE, "grant", NADIA, "2026-12-24"),
                new AccessGrantEnded(FILE, new GrantId(uuid("grant")), "Back", MARCUS, PACK),
                restricted(FILE, MARCUS),
                new RestrictionReviewed(FILE, named, DAY, "Still talked about", MARCUS, PACK),
                new RestrictionLifted(FILE, "Over", MARCUS, PACK),
                conflict(FILE, "conflict", NADIA),
                new ConflictOfInterestEnded(FILE, new ConflictId(uuid("conflict")), "Not them", MARCUS, PACK),
                opened(FILE, "opening", NADIA, "2026-10-08T10:00:00Z"),
                reviewed(FILE, "opening"));
    }

    private static List<Object> closing() {
        return List.of(
                new ClosureRequested(FILE, ClosureGround.OTHER, "Reasons", NADIA, PACK),
                new CaseFileClosed(FILE, Instant.parse("2026-10-20T10:00:00Z"), MARCUS, PACK),
                new CaseFileReopened(FILE, Instant.parse("2026-11-01T10:00:00Z"), "Returned", MARCUS, PACK),
                new ClosureStepRecorded(
                        FILE,
                        ClosureStep.GOOD_ORDER,
                        ClosureAnswer.DONE,
                        "Checked",
                        LocalDate.parse("2026-11-01"),
                        NADIA,
                        PACK));
    }

    private static List<Object> keeping() {
        var hold = new LegalHoldId(uuid("hold"));
        var request = new AccessRequestId(uuid("request"));
        var ground = DestructionGround.RETENTION_ENDED;
        return List.of(
                new LegalHoldPlaced(FILE, hold, "An inquiry", MARCUS, PACK),
                new LegalHoldLifted(FILE, hold, "It has ended", MARCUS, PACK),
                new AccessRequestOpened(FILE, request, MARCUS, PACK),
                new AccessRequestEnded(FILE, request, AccessRequestOutcome.RELEASED, MARCUS, PACK),
                new DestructionProposed(FILE, null, ground, "Nobody needs it", NADIA, PACK),
                new DestructionApproved(FILE, null, ground, "UK GDPR, article 5(1)(e)", NADIA, MARCUS, PACK));
    }
}
