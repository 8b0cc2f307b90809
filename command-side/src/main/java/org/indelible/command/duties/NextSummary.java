package org.indelible.command.duties;

import org.indelible.command.acting.Acting;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.summaries.SummaryAfterReviewsAgreed;

/**
 * The case summary that comes after one that a manager waived: who waives one waives that one, and the next is owed six weeks from that day,
 * or after the next review where that is agreed (HCC-6.13, R5). None is owed after closure or a loss, nor while another one is.
 */
final class NextSummary {
    private final StillOwed open = new StillOwed(Owed.CASE_SUMMARY);
    private boolean closed;
    private boolean lost;
    private boolean afterReviews;

    /** Records that it is owed, where the duty that was just waived leaves none open. */
    void oweAfter(OpenDuty waived, DutyId duty, CaseFileId file, Acting acting) {
        if (!waived.kind().equals(Owed.CASE_SUMMARY.kind())
                || closed
                || lost
                || !open.all().isEmpty()) return;
        Duties.owe(
                acting,
                file,
                Owed.CASE_SUMMARY,
                Owed.CASE_SUMMARY.from(file, "waived/" + duty),
                new DutyOwner.AllocatedWorker(),
                afterReviews ? null : acting.pack().summaryInterval().due(acting.today()),
                null,
                "Case summary");
    }

    void evolve(CaseFileEvent event) {
        switch (event) {
            case DutyFact fact -> open.evolve(fact);
            case CaseFileClosed _ -> closed = true;
            case CaseFileReopened _ -> closed = false;
            case LossRecorded _ -> lost = true;
            case BirthRecorded _ -> lost = false;
            case SummaryAfterReviewsAgreed _ -> afterReviews = true;
            default -> {}
        }
    }
}
