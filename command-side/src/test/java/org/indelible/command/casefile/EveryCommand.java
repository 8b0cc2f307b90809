package org.indelible.command.casefile;

import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.indelible.command.accessrequests.AskForClarification;
import org.indelible.command.accessrequests.CloseAccessRequest;
import org.indelible.command.accessrequests.ConfirmRequesterIdentity;
import org.indelible.command.accessrequests.EndAccessRequest;
import org.indelible.command.accessrequests.ExtendAccessRequest;
import org.indelible.command.accessrequests.OpenAccessRequest;
import org.indelible.command.accessrequests.ReceiveAccessRequest;
import org.indelible.command.accessrequests.RecordClarification;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Command;
import org.indelible.command.acting.Recording;
import org.indelible.command.closure.CloseCase;
import org.indelible.command.closure.RecordClosureStep;
import org.indelible.command.closure.ReopenCase;
import org.indelible.command.closure.RequestClosure;
import org.indelible.command.confidential.LiftConfidentiality;
import org.indelible.command.confidential.MarkSegmentConfidential;
import org.indelible.command.confidential.RecordOriginatorConsulted;
import org.indelible.command.confidential.ReviewConfidentialGround;
import org.indelible.command.conflict.EndConflictOfInterest;
import org.indelible.command.conflict.RegisterConflictOfInterest;
import org.indelible.command.coredetails.RecordBirth;
import org.indelible.command.coredetails.RecordCoreDetail;
import org.indelible.command.coredetails.RecordLoss;
import org.indelible.command.destruction.ApproveDestruction;
import org.indelible.command.destruction.LiftLegalHold;
import org.indelible.command.destruction.PlaceLegalHold;
import org.indelible.command.destruction.ProposeDestruction;
import org.indelible.command.disputes.AnnotateDisputedFact;
import org.indelible.command.disputes.ConsiderDispute;
import org.indelible.command.documents.AttachDocument;
import org.indelible.command.documents.StoredContent;
import org.indelible.command.duties.MeetDuty;
import org.indelible.command.duties.RemindOfDuty;
import org.indelible.command.duties.WaiveDuty;
import org.indelible.command.emergency.OpenInEmergency;
import org.indelible.command.emergency.ReviewEmergencyAccess;
import org.indelible.command.evidence.CompleteExport;
import org.indelible.command.evidence.ExportRecord;
import org.indelible.command.evidence.FailExport;
import org.indelible.command.evidence.SealedPlaces;
import org.indelible.command.grants.EndAccessGrant;
import org.indelible.command.grants.GrantAccess;
import org.indelible.command.misuse.AttachAccessLog;
import org.indelible.command.misuse.ConcludeMisuseCase;
import org.indelible.command.misuse.ReportSuspectedMisuse;
import org.indelible.command.misuse.SeenLog;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.Drafts;
import org.indelible.command.notes.FinaliseRecord;
import org.indelible.command.notes.ReviseCaseNote;
import org.indelible.command.oversight.RecordManagementDecision;
import org.indelible.command.plans.AgreeSpecialGuardianshipSupport;
import org.indelible.command.plans.AskCareLeaver;
import org.indelible.command.plans.EndInvolvement;
import org.indelible.command.plans.EndLookedAfterPeriod;
import org.indelible.command.plans.EndOrder;
import org.indelible.command.plans.EndPlan;
import org.indelible.command.plans.NameInvolvedPerson;
import org.indelible.command.plans.RecordLeavingCareCategory;
import org.indelible.command.plans.RecordOrder;
import org.indelible.command.plans.RecordRegulation39;
import org.indelible.command.plans.StartInvolvement;
import org.indelible.command.plans.StartLookedAfterPeriod;
import org.indelible.command.plans.StartPlan;
import org.indelible.command.restriction.LiftRestriction;
import org.indelible.command.restriction.RestrictFile;
import org.indelible.command.restriction.ReviewRestriction;
import org.indelible.command.signals.AskAboutFinding;
import org.indelible.command.signals.DismissFinding;
import org.indelible.command.signals.EscalateFinding;
import org.indelible.command.signals.ReplyToFinding;
import org.indelible.command.staff.ConsiderAgreementRefusal;
import org.indelible.command.staff.NoticeConcurrentSessions;
import org.indelible.command.staff.RecordAgreementRefused;
import org.indelible.command.staff.RecordAgreementSigned;
import org.indelible.command.staff.ReportCompromisedLogIn;
import org.indelible.command.summaries.AgreeSummaryAfterReviews;
import org.indelible.command.summaries.RecordCaseSummary;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOutcome;
import org.indelible.events.accessrequests.Requester;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.casefile.Worker;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureStep;
import org.indelible.events.confidential.ConfidentialGround;
import org.indelible.events.confidential.ConfidentialOnFile;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.Consultation;
import org.indelible.events.confidential.GroundFinding;
import org.indelible.events.confidential.WithheldFrom;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.destruction.LegalHoldId;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedBy;
import org.indelible.events.documents.DocumentKind;
import org.indelible.events.duties.DutyId;
import org.indelible.events.emergency.EmergencyId;
import org.indelible.events.emergency.EmergencyOutcome;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.grants.GrantId;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.misuse.MisuseOutcome;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.PersonId;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementKind;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.Regulation39Approver;
import org.indelible.events.plans.Regulation39Outcome;
import org.indelible.events.plans.SupportAnswer;
import org.indelible.events.restriction.RestrictionGround;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.FoundSignal;
import org.indelible.events.signals.MisuseCaseReference;
import org.indelible.events.signals.SignalRule;
import org.indelible.events.staff.StaffMemberId;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.events.summaries.SummaryTrigger;
import org.indelible.events.time.OccurredAt;

/** One of every command, plausible on 1 October 2026. */
public final class EveryCommand {
    public static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final AccountId TOM = new AccountId("tom.ash");
    private static final OccurredAt ON = new OccurredAt.On(DAY);
    private static final UUID ID = new UUID(7, 7);
    private static final NoteContent NOTE =
            Drafts.on("2026-10-01").saying("Seen at home.").content();

    private static final FoundSignal FOUND = new FoundSignal(
            SignalRule.SAME_SURNAME,
            new AccountId("lee.marsh"),
            FILE,
            DAY,
            Instant.parse("2026-10-01T09:00:00Z"),
            null,
            null,
            List.of(new EvidencePlace("access/" + FILE + "/n1", 4, 90, FILE, Instant.parse("2026-10-01T09:00:00Z"))));

    private EveryCommand() {}

    public static List<CaseFileCommand> all() {
        return List.of(
                new OpenCaseFile(
                        FILE,
                        FileKind.CHILD,
                        ServiceArea.STATUTORY,
                        new Subject(person(), "Ruby Marsh", null, null),
                        "Safeguarding North",
                        "Reason",
                        ON,
                        Recording.of("referral"),
                        null),
                new AllocateWorker(
                        FILE,
                        new Worker(new AccountId("tom.ash"), "Tom Ash", "Social worker", "Safeguarding North"),
                        DAY,
                        "Reason"),
                new DeallocateWorker(FILE, DAY, "Reason"),
                new RecordCoreDetail(
                        FILE,
                        0,
                        new CoreDetail(CoreDetailKind.LANGUAGE, "english", DAY, null, "Mother"),
                        null,
                        null,
                        Recording.of("casework")),
                new RecordBirth(FILE, 0, DAY, "Hospital", Recording.of("casework")),
                new RecordLoss(FILE, 0, DAY, "The baby died before birth.", Recording.of("casework")),
                new RecordTwin(
                        FILE,
                        new PersonId(new UUID(3, 3)),
                        "Second baby Marsh",
                        DAY,
                        "Hospital",
                        ServiceArea.STATUTORY,
                        "Safeguarding North",
                        "Twin of the child of this file",
                        Recording.of("casework")),
                new RecordLossOfTwin(FILE, DAY, "One of the two died before birth.", Recording.of("casework")),
                new AddCaseNote(FILE, entry(7), new NoteType("home-visit"), NOTE, Recording.of("casework")),
                new ReviseCaseNote(FILE, entry(7), 1, NOTE, Recording.of("casework")),
                new FinaliseRecord(FILE, entry(7), 1, null),
                new AttachDocument(
                        FILE,
                        entry(10),
                        DocumentKind.LETTER,
                        "A letter",
                        "letter.pdf",
                        "application/pdf",
                        new StoredContent("application/pdf", 9, "a".repeat(64), "b".repeat(64)),
                        true,
                        null,
                        ON,
                        Recording.of("casework")),
                new AnnotateDisputedFact(
                        FILE,
                        new DisputeId(ID),
                        new DisputeTarget.OfOmission("What"),
                        DisputedBy.PARENT,
                        "Dale Pryce",
                        "No.",
                        null,
                        ON,
                        Recording.of("casework")),
                new ConsiderDispute(FILE, new DisputeId(ID), Arena.PLANS, "Considered", DAY, Recording.of("casework")),
                new MarkSegmentConfidential(
                        FILE,
                        new ConfidentialityId(ID),
                        entry(7),
                        1,
                        0,
                        ConfidentialGround.SERIOUS_HARM,
                        List.of(new WithheldFrom.OfAccount(new AccountId("theo.pryce"))),
                        "He must not learn where she lives.",
                        Recording.of("casework")),
                new ReviewConfidentialGround(
                        FILE,
                        new ConfidentialityId(ID),
                        GroundFinding.STILL_VALID,
                        "She lives there still.",
                        Recording.of("casework")),
                new RecordOriginatorConsulted(
                        FILE,
                        new ConfidentialityId(ID),
                        Consultation.CONSULTED,
                        "She does not mind.",
                        DAY,
                        Recording.of("casework")),
                new LiftConfidentiality(FILE, new ConfidentialityId(ID), "She has moved.", Recording.of("casework")),
                new RecordCaseSummary(
                        FILE,
                        entry(8),
                        SummaryTrigger.SIX_WEEKLY,
                        new SummaryContent("Now", "Next", null, null, null),
                        ON,
                        Recording.of("casework")),
                new AgreeSummaryAfterReviews(
                        FILE, DAY, "Reviewed every six months", Recording.of("management-oversight")),
                new RecordManagementDecision(
                        FILE, entry(9), "Audit", "Reasons", List.of(), false, ON, Recording.of("management-oversight")),
                new StartPlan(FILE, new PlanId(ID), PlanKind.CHILD_IN_NEED, DAY, Recording.of("casework")),
                new EndPlan(FILE, new PlanId(ID), DAY, PlanEndingGround.DEATH, null, Recording.of("casework")),
                new RecordOrder(
                        FILE,
                        new OrderId(ID),
                        OrderKind.SPECIAL_GUARDIANSHIP,
                        DAY,
                        null,
                        false,
                        Recording.of("casework")),
                new EndOrder(FILE, new OrderId(ID), DAY, "Discharged", Recording.of("casework")),
                new AgreeSpecialGuardianshipSupport(
                        FILE, new OrderId(ID), DAY, "A yearly visit", Recording.of("casework")),
                new StartLookedAfterPeriod(FILE, DAY, "care-order", null, Recording.of("casework")),
                new EndLookedAfterPeriod(FILE, DAY, LookedAfterEnding.BY_ORDER, Recording.of("casework")),
                new RecordLeavingCareCategory(FILE, LeavingCareCategory.ELIGIBLE, DAY, Recording.of("casework")),
                new RecordRegulation39(
                        FILE,
                        new Regulation39Outcome.Approved(Regulation39Approver.NOMINATED_OFFICER, "Victoria Hale"),
                        DAY,
                        Recording.of("casework")),
                new AskCareLeaver(FILE, DAY, "In person", SupportAnswer.NO, Recording.of("casework")),
                new StartInvolvement(
                        FILE,
                        new InvolvementId(ID),
                        InvolvementKind.PRACTITIONER,
                        "Health visitor",
                        DAY,
                        Recording.of("casework")),
                new EndInvolvement(FILE, new InvolvementId(ID), DAY, "Ended", Recording.of("casework")),
                new NameInvolvedPerson(FILE, new InvolvementId(ID), TOM),
                new GrantAccess(FILE, new GrantId(ID), TOM, DAY.plusDays(7), "Covers for a colleague"),
                new EndAccessGrant(FILE, new GrantId(ID), "The colleague is back"),
                new RestrictFile(FILE, RestrictionGround.HIGH_PROFILE, Set.of(TOM), "It was in the papers"),
                new ReviewRestriction(FILE, Set.of(TOM), "It still is"),
                new LiftRestriction(FILE, "Nobody asks any more"),
                new RegisterConflictOfInterest(FILE, new ConflictId(ID), TOM, "A cousin"),
                new EndConflictOfInterest(FILE, new ConflictId(ID), "It was another family"),
                new OpenInEmergency(FILE, new EmergencyId(ID), "The child is at the station alone"),
                new ReviewEmergencyAccess(
                        FILE, new EmergencyId(ID), EmergencyOutcome.JUSTIFIED, "The call is on record"),
                new RecordClosureStep(FILE, 0, ClosureStep.GOOD_ORDER, ClosureAnswer.DONE, "Attested", DAY),
                new RequestClosure(FILE, 0, ClosureGround.NEEDS_MET, "Reasons"),
                new CloseCase(FILE, 0),
                new ReopenCase(FILE, 0, "Reason"),
                new PlaceLegalHold(FILE, new LegalHoldId(ID), "Claim"),
                new LiftLegalHold(FILE, new LegalHoldId(ID), "Settled"),
                new ProposeDestruction(FILE, null, DestructionGround.RETENTION_ENDED, "Ended"),
                new ApproveDestruction(FILE, null),
                new MeetDuty(FILE, new DutyId(ID), "Done"),
                new WaiveDuty(FILE, new DutyId(ID), "Reason"),
                new RemindOfDuty(FILE, new DutyId(ID)),
                new ExportRecord(
                        new ExportId(ID),
                        FILE,
                        "court",
                        "Hearing",
                        null,
                        null,
                        new SealedPlaces(0L, 1),
                        ConfidentialOnFile.NOTHING),
                new CompleteExport(new ExportId(ID), FILE, "00", 1, 1, "AA==", "AA=="),
                new FailExport(new ExportId(ID), FILE, "export-failed"),
                new OpenAccessRequest(
                        FILE, new AccessRequestId(ID), Requester.SUBJECT, "Ruby Pryce", "All of it", null, DAY, true),
                new ReceiveAccessRequest(
                        new AccessRequestId(ID), FILE, Requester.SUBJECT, "Ruby Pryce", "All of it", null, DAY, true),
                new ConfirmRequesterIdentity(new AccessRequestId(ID), FILE, DAY, "Passport"),
                new AskForClarification(new AccessRequestId(ID), FILE, DAY, "Which"),
                new RecordClarification(new AccessRequestId(ID), FILE, DAY, "That"),
                new ExtendAccessRequest(new AccessRequestId(ID), FILE, DAY, "Many"),
                new CloseAccessRequest(
                        new AccessRequestId(ID), FILE, DAY, AccessRequestOutcome.RELEASED, "Handed over"),
                new EndAccessRequest(FILE, new AccessRequestId(ID), AccessRequestOutcome.RELEASED));
    }

    /** One of every command that is about no file. */
    public static List<Command> ofPeople() {
        var member = new StaffMemberId("0".repeat(32));
        var account = new AccountId("tom.ash");
        return List.of(
                new AskAboutFinding(new FindingId(ID), FOUND, "What for?"),
                new ReplyToFinding(new FindingId(ID), "I stood in for a colleague."),
                new DismissFinding(new FindingId(ID), FOUND, "The rota says so"),
                new EscalateFinding(new FindingId(ID), FOUND, new MisuseCaseReference(ID), "Nothing explains it"),
                new RecordAgreementSigned(member, account, DAY, DAY, DAY),
                new RecordAgreementRefused(member, account, DAY, "Refuses"),
                new ConsiderAgreementRefusal(member, account, "Advised"),
                new ReportCompromisedLogIn(member, account, "Stolen"),
                new NoticeConcurrentSessions(member, account, List.of("1a2b", "3c4d")),
                new ReportSuspectedMisuse(new MisuseCaseId(ID), account, FILE, "Saw it"),
                new AttachAccessLog(
                        new MisuseCaseId(ID), new SeenLog(null, null, null, 7, 1, "ab".repeat(32), List.of())),
                new ConcludeMisuseCase(new MisuseCaseId(ID), MisuseOutcome.NO_MISUSE, "Worked on it"));
    }
}
