package org.indelible.query.summaries;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.casefile.Accountability;
import org.indelible.query.record.coredetails.CoreDetailLine;
import org.indelible.query.record.disputes.DisputeLine;
import org.indelible.query.record.entries.RecordEntry;
import org.indelible.query.record.summaries.AfterReviewsLine;
import org.jspecify.annotations.Nullable;

/**
 * What a worker new to the case, or the out-of-hours team, needs on one page.
 *
 * @param contacts who holds parental responsibility and who is close
 * @param inForce plans and orders in force, and looked-after periods that go on
 * @param disputes what is disputed about the file itself (HCC-5.8); those of the summary stand beside it
 * @param summary the last summary, or null where none was written
 * @param nextDueOn when the next summary is due (HCC-6.13), or null where no day is set
 * @param overdue whether that day is past and the file is open
 * @param afterReviews the agreement to renew summaries after reviews only, or null where none was made
 */
public record SummaryPage(
        long position,
        FileHeading heading,
        Accountability accountability,
        List<CoreDetailLine> contacts,
        InForce inForce,
        List<DisputeLine> disputes,
        @Nullable RecordEntry summary,
        @Nullable LocalDate nextDueOn,
        boolean overdue,
        @Nullable AfterReviewsLine afterReviews)
        implements DisclosedAnswer {
    @Override
    public List<EntryId> entriesShown() {
        return summary == null ? List.of() : List.of(summary.entry());
    }
}
