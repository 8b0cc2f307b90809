package org.indelible.command.coredetails;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.acting.StaleVersion;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.EndedByLoss;
import org.indelible.command.duties.Owed;
import org.indelible.command.duties.StillOwed;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.command.summaries.SummaryOnChange;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.time.OccurredAt;

/** The core details of one file (HCC-6.1 to 6.3). */
public class CoreDetails {
    private static final Set<CoreDetailKind> JUDGED_BY_THE_LAST =
            EnumSet.of(CoreDetailKind.ETHNICITY, CoreDetailKind.RELIGION, CoreDetailKind.GENDER);
    private static final Violation NO_SUCH_ENTRY = Violation.of(
                    "reason-entry-unknown", "HCC-6.3", "The entry that is to give the reason is not on this file.")
            .about("/reasonIn");

    private Birth birth = Birth.UNKNOWN;
    private ClosedCase closed = ClosedCase.OPEN;
    private final Map<CoreDetailKind, String> lastCodes = new EnumMap<>(CoreDetailKind.class);
    private final Set<EntryId> entries = new HashSet<>();
    private final StillOwed duties = StillOwed.ofEveryKind();
    private final EndedByLoss endedByLoss = new EndedByLoss();
    private final SummaryOnChange summary = new SummaryOnChange();
    private boolean addressKnown;
    private int version;

    @CommandHandler
    void decide(RecordCoreDetail command, Acting acting) {
        StaleVersion.unlessSame(command.expectedVersion(), version);
        CoreDetail detail = command.detail();
        String before = lastCodes.getOrDefault(detail.kind(), "");
        new Violations()
                .add(CannotHaveOccurredInFuture.check(detail.validFrom(), acting))
                .add(closed.refusing(detail.validFrom()))
                .add(WordsRequired.check(detail.value(), "/detail/value", "HCC-6.1"))
                .add(WordsRequired.check(detail.source(), "/detail/source", "HCC-6.1"))
                .add(acting.pack().unknownCoreDetail(detail.kind(), detail.value()))
                .add(DateOfBirthMustBeDay.check(detail, birth, acting))
                .add(CannotHoldBeforeBirth.check(detail, birth))
                .add(CannotRecordForUnborn.check(detail, birth, acting.pack()))
                .add(ReligionMustHaveReason.check(command, before, acting.pack()))
                .add(EthnicityMayChangeWithReason.check(command, before))
                .unless(command.reasonIn() == null || entries.contains(command.reasonIn()), NO_SUCH_ENTRY)
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        boolean moves = detail.kind() == CoreDetailKind.ADDRESS && addressKnown;
        apply(command.recorded(closed, acting));
        if (moves) summary.owe(acting, command.file(), "another address", "coredetail.recorded");
        if (detail.kind() == CoreDetailKind.GENDER && !UnknownYet.is(detail.value())) {
            duties.met(acting, command.file(), gender(command.file()), "coredetail.recorded");
        }
    }

    @CommandHandler
    void decide(RecordBirth command, Acting acting) {
        StaleVersion.unlessSame(command.expectedVersion(), version);
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.bornOn(), acting))
                .add(closed.refusing(command.bornOn()))
                .unless(
                        birth.isUnborn(),
                        "birth-already-recorded",
                        "HCC-6.3",
                        "This file is not about a child yet to be born.")
                .add(WordsRequired.check(command.source(), "/source", "HCC-6.3"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(command.recorded(closed, acting));
        if (UnknownYet.is(lastCodes.getOrDefault(CoreDetailKind.GENDER, "")))
            oweGender(command.file(), new OccurredAt.On(command.bornOn()), acting);
        if (!closed.isClosed()) endedByLoss.oweAgain(acting);
        summary.owe(acting, command.file(), "the birth", "birth.recorded");
    }

    @CommandHandler
    void decide(RecordLoss command, Acting acting) {
        StaleVersion.unlessSame(command.expectedVersion(), version);
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(closed.refusing(command.on()))
                .unless(
                        birth.isAwaited(),
                        "no-birth-awaited",
                        "HCC-6.2",
                        "This file is not about a child yet to be born.")
                .add(WordsRequired.check(command.words(), "/words", "HCC-6.2"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(command.recorded(closed, acting));
        duties.allMet(acting, command.file(), EndedByLoss.LOSS);
    }

    private static DutyId gender(CaseFileId file) {
        return Owed.RECORD_GENDER.from(file, "birth");
    }

    /** The gender of a child is owed from birth on where it is not known; called by the member that records the birth (HCC-6.3). */
    public static void oweGender(CaseFileId file, OccurredAt birth, Acting acting) {
        LocalDate dueOn = acting.pack()
                .timeliness()
                .due(birth, acting.pack().recordingLimit())
                .orElse(null);
        Duties.owe(
                acting,
                file,
                Owed.RECORD_GENDER,
                gender(file),
                new DutyOwner.AllocatedWorker(),
                dueOn,
                null,
                "Gender, now that the child is born");
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        endedByLoss.evolve(event);
        summary.evolve(event);
        switch (event) {
            case CaseFileOpened opened -> birth = Birth.of(opened);
            case BirthRecorded born -> changed(birth.after(born));
            case LossRecorded loss -> changed(birth.after(loss));
            case CoreDetailRecorded recorded -> known(recorded);
            case CaseNoteAdded added -> entries.add(added.entry());
            case CaseSummaryRecorded recorded -> entries.add(recorded.entry());
            case ManagementDecisionRecorded decision -> entries.add(decision.entry());
            case DocumentAttached attached -> entries.add(attached.entry());
            case DutyFact duty -> duties.evolve(duty);
            case CaseFileClosed closing -> closed = ClosedCase.at(closing.closedAt());
            case CaseFileReopened _ -> closed = ClosedCase.OPEN;
            default -> {}
        }
    }

    private void changed(Birth known) {
        birth = known;
        version++;
    }

    private void known(CoreDetailRecorded event) {
        CoreDetail detail = event.detail();
        if (JUDGED_BY_THE_LAST.contains(detail.kind()) && !UnknownYet.is(detail.value()))
            lastCodes.put(detail.kind(), detail.value());
        if (detail.kind() == CoreDetailKind.ADDRESS) addressKnown = true;
        changed(birth.after(event));
    }
}
