package org.indelible.events.summaries;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * A manager agreed that this case of the 0-25 Together Service is reviewed less often, so that its summary is renewed after every
 * review and no longer every six weeks (HCC-6.13). Asserts the agreement and its reason; does not say when the next review is.
 *
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record SummaryAfterReviewsAgreed(
        CaseFileId file,
        LocalDate on,
        String reason,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
