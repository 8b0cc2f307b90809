package org.indelible.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.indelible.command.accessrequests.AccessRequest;
import org.indelible.command.accessrequests.AskForClarification;
import org.indelible.command.accessrequests.CloseAccessRequest;
import org.indelible.command.accessrequests.ConfirmRequesterIdentity;
import org.indelible.command.accessrequests.EndAccessRequest;
import org.indelible.command.accessrequests.ExtendAccessRequest;
import org.indelible.command.accessrequests.OpenAccessRequest;
import org.indelible.command.accessrequests.ReceiveAccessRequest;
import org.indelible.command.accessrequests.RecordClarification;
import org.indelible.command.acting.Command;
import org.indelible.command.casefile.AllocateWorker;
import org.indelible.command.casefile.CaseFile;
import org.indelible.command.casefile.DeallocateWorker;
import org.indelible.command.casefile.OpenCaseFile;
import org.indelible.command.casefile.RecordLossOfTwin;
import org.indelible.command.casefile.RecordTwin;
import org.indelible.command.closure.CloseCase;
import org.indelible.command.closure.ClosureFacts;
import org.indelible.command.closure.ClosureGates;
import org.indelible.command.closure.GateChecked;
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
import org.indelible.command.duties.MeetDuty;
import org.indelible.command.duties.RemindOfDuty;
import org.indelible.command.duties.WaiveDuty;
import org.indelible.command.emergency.OpenInEmergency;
import org.indelible.command.emergency.ReviewEmergencyAccess;
import org.indelible.command.evidence.CompleteExport;
import org.indelible.command.evidence.EvidenceExport;
import org.indelible.command.evidence.ExportRecord;
import org.indelible.command.evidence.FailExport;
import org.indelible.command.grants.EndAccessGrant;
import org.indelible.command.grants.GrantAccess;
import org.indelible.command.misuse.AttachAccessLog;
import org.indelible.command.misuse.ConcludeMisuseCase;
import org.indelible.command.misuse.MisuseCase;
import org.indelible.command.misuse.ReportSuspectedMisuse;
import org.indelible.command.notes.AddCaseNote;
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
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.restriction.LiftRestriction;
import org.indelible.command.restriction.RestrictFile;
import org.indelible.command.restriction.ReviewRestriction;
import org.indelible.command.signals.AskAboutFinding;
import org.indelible.command.signals.DismissFinding;
import org.indelible.command.signals.EscalateFinding;
import org.indelible.command.signals.Finding;
import org.indelible.command.signals.ReplyToFinding;
import org.indelible.command.staff.ConsiderAgreementRefusal;
import org.indelible.command.staff.NoticeConcurrentSessions;
import org.indelible.command.staff.RecordAgreementRefused;
import org.indelible.command.staff.RecordAgreementSigned;
import org.indelible.command.staff.ReportCompromisedLogIn;
import org.indelible.command.staff.StaffMember;
import org.indelible.command.summaries.AgreeSummaryAfterReviews;
import org.indelible.command.summaries.RecordCaseSummary;
import org.indelible.events.casefile.CaseFileEvent;

/** What the application wires of the write side: the aggregates, their commands by name, and the checklist of closure. */
public final class CommandWiring {
    /** The aggregates: the case file, whose members decide, the export, the finding, the member of staff, the misuse case, and the access request. */
    public static final List<Class<?>> AGGREGATES = List.of(
            CaseFile.class,
            EvidenceExport.class,
            Finding.class,
            StaffMember.class,
            MisuseCase.class,
            AccessRequest.class);

    /** Every command, in the order of the story. */
    public static final List<CommandType> COMMANDS = List.of(
            new CommandType("OpenCaseFile", OpenCaseFile.class),
            new CommandType("AllocateWorker", AllocateWorker.class),
            new CommandType("DeallocateWorker", DeallocateWorker.class),
            new CommandType("RecordCoreDetail", RecordCoreDetail.class),
            new CommandType("RecordBirth", RecordBirth.class),
            new CommandType("RecordLoss", RecordLoss.class),
            new CommandType("RecordTwin", RecordTwin.class),
            new CommandType("RecordLossOfTwin", RecordLossOfTwin.class),
            new CommandType("AddCaseNote", AddCaseNote.class),
            new CommandType("ReviseCaseNote", ReviseCaseNote.class),
            new CommandType("FinaliseRecord", FinaliseRecord.class),
            new CommandType("AttachDocument", AttachDocument.class),
            new CommandType("AnnotateDisputedFact", AnnotateDisputedFact.class),
            new CommandType("ConsiderDispute", ConsiderDispute.class),
            new CommandType("MarkSegmentConfidential", MarkSegmentConfidential.class),
            new CommandType("ReviewConfidentialGround", ReviewConfidentialGround.class),
            new CommandType("RecordOriginatorConsulted", RecordOriginatorConsulted.class),
            new CommandType("LiftConfidentiality", LiftConfidentiality.class),
            new CommandType("RecordCaseSummary", RecordCaseSummary.class),
            new CommandType("AgreeSummaryAfterReviews", AgreeSummaryAfterReviews.class),
            new CommandType("RecordManagementDecision", RecordManagementDecision.class),
            new CommandType("StartPlan", StartPlan.class),
            new CommandType("EndPlan", EndPlan.class),
            new CommandType("RecordOrder", RecordOrder.class),
            new CommandType("EndOrder", EndOrder.class),
            new CommandType("AgreeSpecialGuardianshipSupport", AgreeSpecialGuardianshipSupport.class),
            new CommandType("StartLookedAfterPeriod", StartLookedAfterPeriod.class),
            new CommandType("EndLookedAfterPeriod", EndLookedAfterPeriod.class),
            new CommandType("RecordLeavingCareCategory", RecordLeavingCareCategory.class),
            new CommandType("RecordRegulation39", RecordRegulation39.class),
            new CommandType("AskCareLeaver", AskCareLeaver.class),
            new CommandType("StartInvolvement", StartInvolvement.class),
            new CommandType("EndInvolvement", EndInvolvement.class),
            new CommandType("NameInvolvedPerson", NameInvolvedPerson.class),
            new CommandType("GrantAccess", GrantAccess.class),
            new CommandType("EndAccessGrant", EndAccessGrant.class),
            new CommandType("RestrictFile", RestrictFile.class),
            new CommandType("ReviewRestriction", ReviewRestriction.class),
            new CommandType("LiftRestriction", LiftRestriction.class),
            new CommandType("RegisterConflictOfInterest", RegisterConflictOfInterest.class),
            new CommandType("EndConflictOfInterest", EndConflictOfInterest.class),
            new CommandType("OpenInEmergency", OpenInEmergency.class),
            new CommandType("ReviewEmergencyAccess", ReviewEmergencyAccess.class),
            new CommandType("RecordClosureStep", RecordClosureStep.class),
            new CommandType("RequestClosure", RequestClosure.class),
            new CommandType("CloseCase", CloseCase.class),
            new CommandType("ReopenCase", ReopenCase.class),
            new CommandType("PlaceLegalHold", PlaceLegalHold.class),
            new CommandType("LiftLegalHold", LiftLegalHold.class),
            new CommandType("ProposeDestruction", ProposeDestruction.class),
            new CommandType("ApproveDestruction", ApproveDestruction.class),
            new CommandType("MeetDuty", MeetDuty.class),
            new CommandType("WaiveDuty", WaiveDuty.class),
            new CommandType("RemindOfDuty", RemindOfDuty.class),
            new CommandType("ExportRecord", ExportRecord.class),
            new CommandType("CompleteExport", CompleteExport.class),
            new CommandType("FailExport", FailExport.class),
            new CommandType("OpenAccessRequest", OpenAccessRequest.class),
            new CommandType("ReceiveAccessRequest", ReceiveAccessRequest.class),
            new CommandType("ConfirmRequesterIdentity", ConfirmRequesterIdentity.class),
            new CommandType("AskForClarification", AskForClarification.class),
            new CommandType("RecordClarification", RecordClarification.class),
            new CommandType("ExtendAccessRequest", ExtendAccessRequest.class),
            new CommandType("CloseAccessRequest", CloseAccessRequest.class),
            new CommandType("EndAccessRequest", EndAccessRequest.class),
            new CommandType("AskAboutFinding", AskAboutFinding.class),
            new CommandType("ReplyToFinding", ReplyToFinding.class),
            new CommandType("DismissFinding", DismissFinding.class),
            new CommandType("EscalateFinding", EscalateFinding.class),
            new CommandType("RecordAgreementSigned", RecordAgreementSigned.class),
            new CommandType("RecordAgreementRefused", RecordAgreementRefused.class),
            new CommandType("ConsiderAgreementRefusal", ConsiderAgreementRefusal.class),
            new CommandType("ReportCompromisedLogIn", ReportCompromisedLogIn.class),
            new CommandType("NoticeConcurrentSessions", NoticeConcurrentSessions.class),
            new CommandType("ReportSuspectedMisuse", ReportSuspectedMisuse.class),
            new CommandType("AttachAccessLog", AttachAccessLog.class),
            new CommandType("ConcludeMisuseCase", ConcludeMisuseCase.class));

    private static final Map<Class<?>, String> NAMES =
            COMMANDS.stream().collect(Collectors.toUnmodifiableMap(CommandType::type, CommandType::name));

    private CommandWiring() {}

    /** The stable name of a command. */
    public static String nameOf(Class<? extends Command> command) {
        return Objects.requireNonNull(NAMES.get(command));
    }

    /**
     * Every gate between a file and its closing, met or not on this day, long before anybody asks for it; where nobody has asked yet, the
     * gates that depend on the ground of closure (HCC-12.9) say so.
     *
     * @param events every event of the file's stream, in order
     */
    public static List<GateChecked> closureChecklist(Iterable<CaseFileEvent> events, PolicyPack pack, LocalDate today) {
        var facts = new ClosureFacts();
        events.forEach(facts::evolve);
        return ClosureGates.checklist(facts, pack, today);
    }
}
