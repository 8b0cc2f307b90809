package org.indelible.events;

import java.util.List;
import org.indelible.events.access.CommandRefused;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.accessrequests.AccessRequestClosed;
import org.indelible.events.accessrequests.AccessRequestEnded;
import org.indelible.events.accessrequests.AccessRequestExtended;
import org.indelible.events.accessrequests.AccessRequestOpened;
import org.indelible.events.accessrequests.AccessRequestReceived;
import org.indelible.events.accessrequests.ClarificationAsked;
import org.indelible.events.accessrequests.ClarificationReceived;
import org.indelible.events.accessrequests.RequesterIdentityConfirmed;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.closure.ClosureRequested;
import org.indelible.events.closure.ClosureStepRecorded;
import org.indelible.events.confidential.ConfidentialGroundReviewed;
import org.indelible.events.confidential.ConfidentialityLifted;
import org.indelible.events.confidential.OriginatorConsulted;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.conflict.ConflictOfInterestEnded;
import org.indelible.events.conflict.ConflictOfInterestRegistered;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.coredetails.LossOfTwinRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.coredetails.TwinRecorded;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.destruction.DestructionProposed;
import org.indelible.events.destruction.KeyDestroyed;
import org.indelible.events.destruction.LegalHoldLifted;
import org.indelible.events.destruction.LegalHoldPlaced;
import org.indelible.events.disputes.DisputeConsidered;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.emergency.EmergencyAccessOpened;
import org.indelible.events.emergency.EmergencyAccessReviewed;
import org.indelible.events.evidence.ExportFailed;
import org.indelible.events.evidence.ExportPrepared;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.events.grants.AccessGrantEnded;
import org.indelible.events.grants.AccessGranted;
import org.indelible.events.ledger.CompletenessStated;
import org.indelible.events.ledger.MismatchFound;
import org.indelible.events.misuse.AccessLogAttached;
import org.indelible.events.misuse.MisuseCaseConcluded;
import org.indelible.events.misuse.MisuseReported;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.InvolvedPersonNamed;
import org.indelible.events.plans.InvolvementEnded;
import org.indelible.events.plans.InvolvementStarted;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.plans.Regulation39Recorded;
import org.indelible.events.plans.SpecialGuardianshipSupportAgreed;
import org.indelible.events.restriction.FileRestricted;
import org.indelible.events.restriction.RestrictionLifted;
import org.indelible.events.restriction.RestrictionReviewed;
import org.indelible.events.signals.FindingAsked;
import org.indelible.events.signals.FindingDismissed;
import org.indelible.events.signals.FindingEscalated;
import org.indelible.events.signals.FindingReplied;
import org.indelible.events.staff.AgreementRefusalConsidered;
import org.indelible.events.staff.AgreementRefused;
import org.indelible.events.staff.AgreementSigned;
import org.indelible.events.staff.ConcurrentSessionsNoticed;
import org.indelible.events.staff.LogInReportedCompromised;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.summaries.SummaryAfterReviewsAgreed;

/**
 * The permanent vocabulary: every event under the name and revision with which it is stored. A name, once released, keeps its meaning
 * for ever; a changed shape is a new revision beside the old one. Java class names are never stored.
 */
public final class EventCatalogue {
    /** Every stored type, in the order of the story. */
    public static final List<RecordedType> TYPES = List.of(
            new RecordedType("casefile.opened", "1", CaseFileOpened.class),
            new RecordedType("worker.allocated", "1", WorkerAllocated.class),
            new RecordedType("worker.deallocated", "1", WorkerDeallocated.class),
            new RecordedType("coredetail.recorded", "1", CoreDetailRecorded.class),
            new RecordedType("birth.recorded", "1", BirthRecorded.class),
            new RecordedType("loss.recorded", "1", LossRecorded.class),
            new RecordedType("twin.recorded", "1", TwinRecorded.class),
            new RecordedType("lossoftwin.recorded", "1", LossOfTwinRecorded.class),
            new RecordedType("casenote.added", "1", CaseNoteAdded.class),
            new RecordedType("casenote.revised", "1", CaseNoteRevised.class),
            new RecordedType("record.finalised", "1", RecordFinalised.class),
            new RecordedType("document.attached", "1", DocumentAttached.class),
            new RecordedType("disputedfact.annotated", "1", DisputedFactAnnotated.class),
            new RecordedType("dispute.considered", "1", DisputeConsidered.class),
            new RecordedType("segment.madeconfidential", "1", SegmentMadeConfidential.class),
            new RecordedType("confidentialground.reviewed", "1", ConfidentialGroundReviewed.class),
            new RecordedType("originator.consulted", "1", OriginatorConsulted.class),
            new RecordedType("confidentiality.lifted", "1", ConfidentialityLifted.class),
            new RecordedType("casesummary.recorded", "1", CaseSummaryRecorded.class),
            new RecordedType("summaryafterreviews.agreed", "1", SummaryAfterReviewsAgreed.class),
            new RecordedType("managementdecision.recorded", "1", ManagementDecisionRecorded.class),
            new RecordedType("plan.started", "1", PlanStarted.class),
            new RecordedType("plan.ended", "1", PlanEnded.class),
            new RecordedType("order.made", "1", OrderMade.class),
            new RecordedType("order.ended", "1", OrderEnded.class),
            new RecordedType("guardianshipsupport.agreed", "1", SpecialGuardianshipSupportAgreed.class),
            new RecordedType("lookedafter.started", "1", LookedAfterStarted.class),
            new RecordedType("lookedafter.ended", "1", LookedAfterEnded.class),
            new RecordedType("leavingcare.categorised", "1", LeavingCareCategoryRecorded.class),
            new RecordedType("regulation39.recorded", "1", Regulation39Recorded.class),
            new RecordedType("careleaver.asked", "1", CareLeaverAsked.class),
            new RecordedType("involvement.started", "1", InvolvementStarted.class),
            new RecordedType("involvement.ended", "1", InvolvementEnded.class),
            new RecordedType("involvedperson.named", "1", InvolvedPersonNamed.class),
            new RecordedType("access.granted", "1", AccessGranted.class),
            new RecordedType("accessgrant.ended", "1", AccessGrantEnded.class),
            new RecordedType("file.restricted", "1", FileRestricted.class),
            new RecordedType("restriction.reviewed", "1", RestrictionReviewed.class),
            new RecordedType("restriction.lifted", "1", RestrictionLifted.class),
            new RecordedType("conflict.registered", "1", ConflictOfInterestRegistered.class),
            new RecordedType("conflict.ended", "1", ConflictOfInterestEnded.class),
            new RecordedType("emergencyaccess.opened", "1", EmergencyAccessOpened.class),
            new RecordedType("emergencyaccess.reviewed", "1", EmergencyAccessReviewed.class),
            new RecordedType("closurestep.recorded", "1", ClosureStepRecorded.class),
            new RecordedType("closure.requested", "1", ClosureRequested.class),
            new RecordedType("casefile.closed", "1", CaseFileClosed.class),
            new RecordedType("casefile.reopened", "1", CaseFileReopened.class),
            new RecordedType("legalhold.placed", "1", LegalHoldPlaced.class),
            new RecordedType("legalhold.lifted", "1", LegalHoldLifted.class),
            new RecordedType("accessrequest.opened", "1", AccessRequestOpened.class),
            new RecordedType("accessrequest.ended", "1", AccessRequestEnded.class),
            new RecordedType("destruction.proposed", "1", DestructionProposed.class),
            new RecordedType("destruction.approved", "1", DestructionApproved.class),
            new RecordedType("duty.arose", "1", DutyArose.class),
            new RecordedType("duty.met", "1", DutyMet.class),
            new RecordedType("duty.waived", "1", DutyWaived.class),
            new RecordedType("duty.reminded", "1", DutyReminded.class),
            new RecordedType("record.disclosed", "1", RecordDisclosed.class),
            new RecordedType("disclosure.refused", "1", DisclosureRefused.class),
            new RecordedType("command.refused", "1", CommandRefused.class),
            new RecordedType("finding.asked", "1", FindingAsked.class),
            new RecordedType("finding.replied", "1", FindingReplied.class),
            new RecordedType("finding.dismissed", "1", FindingDismissed.class),
            new RecordedType("finding.escalated", "1", FindingEscalated.class),
            new RecordedType("export.requested", "1", ExportRequested.class),
            new RecordedType("export.prepared", "1", ExportPrepared.class),
            new RecordedType("export.failed", "1", ExportFailed.class),
            new RecordedType("accessrequest.received", "1", AccessRequestReceived.class),
            new RecordedType("requesteridentity.confirmed", "1", RequesterIdentityConfirmed.class),
            new RecordedType("clarification.asked", "1", ClarificationAsked.class),
            new RecordedType("clarification.received", "1", ClarificationReceived.class),
            new RecordedType("accessrequest.extended", "1", AccessRequestExtended.class),
            new RecordedType("accessrequest.closed", "1", AccessRequestClosed.class),
            new RecordedType("destruction.ordered", "1", DestructionOrdered.class),
            new RecordedType("key.destroyed", "1", KeyDestroyed.class),
            new RecordedType("agreement.signed", "1", AgreementSigned.class),
            new RecordedType("agreement.refused", "1", AgreementRefused.class),
            new RecordedType("agreementrefusal.considered", "1", AgreementRefusalConsidered.class),
            new RecordedType("login.reportedcompromised", "1", LogInReportedCompromised.class),
            new RecordedType("sessions.concurred", "1", ConcurrentSessionsNoticed.class),
            new RecordedType("misuse.reported", "1", MisuseReported.class),
            new RecordedType("accesslog.attached", "1", AccessLogAttached.class),
            new RecordedType("misusecase.concluded", "1", MisuseCaseConcluded.class),
            new RecordedType("completeness.stated", "1", CompletenessStated.class),
            new RecordedType("mismatch.found", "1", MismatchFound.class));

    private EventCatalogue() {}
}
