package org.indelible.events.summaries;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;

/**
 * A manager agreed that this case of the 0-25 Together Service is reviewed less often, so that its summary is renewed after every
 * review and no longer every six weeks (HCC-6.13). Asserts the agreement and its reason; does not say when the next review is.
 */
public record SummaryAfterReviewsAgreed(CaseFileId file, LocalDate on, String reason, Author by)
        implements CaseFileEvent {}
