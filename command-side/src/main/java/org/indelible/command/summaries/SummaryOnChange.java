package org.indelible.command.summaries;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.indelible.command.acting.Acting;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.duties.Owed;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.summaries.SummaryAfterReviewsAgreed;

/**
 * Brings the next case summary forward when circumstances change (HCC-6.13). A summary that is owed sooner anyway stays as it is, so that
 * several changes owe one summary; none is owed after closure or a loss, nor sooner where the next review decides. Each member that records
 * such a change folds this for itself.
 */
public final class SummaryOnChange {
    private final Map<DutyId, LocalDate> open = new LinkedHashMap<>();
    private ClosedCase closed = ClosedCase.OPEN;
    private boolean afterReviews;
    private boolean lost;

    /**
     * Records that a summary is owed soon after the change that was just recorded.
     *
     * @param change what changed, as the duty says it, for instance {@code a plan began}
     * @param arisenFrom the identity of the change on this file, from which the duty gets its own where no summary is owed yet
     */
    public void owe(Acting acting, CaseFileId file, String change, String arisenFrom) {
        if (closed.isClosed() || lost || afterReviews) return;
        LocalDate soon = acting.pack().summaryAfterChange(acting.today());
        if (open.values().stream().anyMatch(due -> !due.isAfter(soon))) return;
        DutyId duty = open.keySet().stream()
                .findFirst()
                .orElseGet(() -> Owed.CASE_SUMMARY.from(file, arisenFrom + "/" + acting.at()));
        Summaries.owe(file, duty, soon, Summaries.ABOUT + ": " + change, acting);
    }

    /** Folds the next event of the file. */
    public void evolve(CaseFileEvent event) {
        switch (event) {
            case DutyArose arose
            when arose.kind().equals(Owed.CASE_SUMMARY.kind()) ->
                open.put(arose.duty(), arose.dueOn() == null ? LocalDate.MAX : arose.dueOn());
            case DutyMet met -> open.remove(met.duty());
            case DutyWaived waived -> open.remove(waived.duty());
            case DutyArose _, DutyReminded _ -> {}
            case SummaryAfterReviewsAgreed _ -> afterReviews = true;
            case LossRecorded _ -> lost = true;
            case BirthRecorded _ -> lost = false;
            case CaseFileClosed closing -> closed = ClosedCase.at(closing.closedAt());
            case CaseFileReopened _ -> closed = ClosedCase.OPEN;
            default -> {}
        }
    }
}
