package org.indelible.command.duties;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indelible.command.acting.Acting;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.disputes.DisputeConsidered;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.SpecialGuardianshipSupportAgreed;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.jspecify.annotations.Nullable;

/**
 * The duties that a loss ended and that no fact has met since: they are owed again, as they were, when a child is born after all, because
 * the loss was recorded in error or was that of a twin (HCC-6.2). They are kept as long as a birth is awaited and no longer; those of an
 * entry that is destroyed go with it.
 */
public final class EndedByLoss {
    /** The fact by which a loss says that a duty is met. */
    public static final String LOSS = "loss.recorded";

    private boolean awaited;
    private final Map<DutyId, DutyArose> open = new LinkedHashMap<>();
    private final Map<DutyId, DutyArose> ended = new LinkedHashMap<>();

    /** Records that each of them is owed again, by the day on which it was owed before. */
    public void oweAgain(Acting acting) {
        List.copyOf(ended.values())
                .forEach(before -> apply(new DutyArose(
                        before.file(),
                        before.duty(),
                        before.kind(),
                        before.clause(),
                        before.owner(),
                        before.dueOn(),
                        before.entry(),
                        before.about(),
                        acting.pack().version())));
    }

    /** Folds the next event of the file. */
    public void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseFileOpened opened -> awaited = opened.subject().isUnborn();
            case BirthRecorded _ -> born();
            case DutyArose arose -> {
                if (awaited) open.put(arose.duty(), arose);
                ended.remove(arose.duty());
            }
            case DutyMet met -> {
                DutyArose arose = open.remove(met.duty());
                if (arose != null && LOSS.equals(met.by())) ended.put(met.duty(), arose);
            }
            case DutyWaived waived -> open.remove(waived.duty());
            case DutyReminded _ -> {}
            case RecordFinalised finalised -> done(Owed.FINALISE_NOTE, finalised.entry());
            case DisputeConsidered considered ->
                ended.remove(
                        Owed.CONSIDER_DISPUTE.from(considered.file(), considered.dispute() + "/" + considered.arena()));
            case CaseSummaryRecorded _ -> done(Owed.CASE_SUMMARY);
            case WorkerAllocated _ -> done(Owed.RESTORE_ALLOCATION);
            case SpecialGuardianshipSupportAgreed _, OrderEnded _ -> {
                done(Owed.CLOSE_AFTER_SPECIAL_GUARDIANSHIP);
                done(Owed.REVIEW_SPECIAL_GUARDIANSHIP_SUPPORT);
            }
            case DestructionApproved approved -> gone(approved.entry());
            case CaseFileClosed _ -> ended.clear();
            default -> {}
        }
    }

    /** What the loss had ended is still there to be owed again, in the append of the birth. */
    private void born() {
        awaited = false;
        open.clear();
    }

    private void gone(@Nullable EntryId entry) {
        if (entry == null) return;
        open.values().removeIf(duty -> entry.equals(duty.entry()));
        ended.values().removeIf(duty -> entry.equals(duty.entry()));
    }

    private void done(Owed owed) {
        ended.values().removeIf(duty -> duty.kind().equals(owed.kind()));
    }

    private void done(Owed owed, EntryId entry) {
        ended.values().removeIf(duty -> duty.kind().equals(owed.kind()) && entry.equals(duty.entry()));
    }
}
