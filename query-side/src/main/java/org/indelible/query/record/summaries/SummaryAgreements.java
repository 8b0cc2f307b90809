package org.indelible.query.record.summaries;

import java.util.List;
import org.indelible.events.summaries.SummaryAfterReviewsAgreed;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Viewpoint;

/** The agreements about how often summaries are renewed. */
public final class SummaryAgreements {
    private SummaryAgreements() {}

    /** Every agreement that had been made, oldest first. */
    public static List<AfterReviewsLine> of(Facts facts, Viewpoint viewpoint) {
        return facts.of(SummaryAfterReviewsAgreed.class).stream()
                .filter(told -> viewpoint.shows(told.event().on()))
                .map(told -> new AfterReviewsLine(
                        told.event().on(),
                        told.event().reason(),
                        told.event().authorship(),
                        told.recorded(told.event().authorship().author())))
                .toList();
    }
}
