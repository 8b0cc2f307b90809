package org.indelible.query.accessrequests;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Asks which requests for records there are, and by when each is answered.
 *
 * @param file of one file only, or null for all
 * @param closedToo whether those count that have ended
 * @param limit how many, or 0 for the usual number
 */
public record ReadAccessRequests(Asker asker, @Nullable CaseFileId file, boolean closedToo, int limit)
        implements AuditedQuery<AccessRequestsList> {
    public ReadAccessRequests {
        limit = PageSize.of(limit);
    }

    @Override
    public Reach reach() {
        return Reach.ACCESS_REQUESTS;
    }

    @Override
    public Class<AccessRequestsList> answeredWith() {
        return AccessRequestsList.class;
    }
}
