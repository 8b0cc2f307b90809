package org.indelible.query.signals;

import java.time.Instant;
import org.indelible.events.people.AccountId;
import org.indelible.events.signals.SignalRule;
import org.indelible.projection.signals.FindingState;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Asks what stands out in the disclosure log; null where all of it is asked for.
 *
 * @param person whose readings
 * @param from the first moment of the period in which the first reading lies
 * @param before the first moment after that period
 * @param cursor where the page before ended, or null for the first page
 * @param limit how many findings, or 0 for the usual number
 */
public record ReadFindings(
        Asker asker,
        @Nullable FindingState state,
        @Nullable SignalRule rule,
        @Nullable AccountId person,
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable String cursor,
        int limit)
        implements AuditedQuery<FoundFindings> {
    public ReadFindings {
        limit = PageSize.of(limit);
    }

    @Override
    public Reach reach() {
        return Reach.FINDINGS;
    }

    @Override
    public Class<FoundFindings> answeredWith() {
        return FoundFindings.class;
    }
}
