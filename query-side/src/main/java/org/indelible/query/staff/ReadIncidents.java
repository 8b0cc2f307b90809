package org.indelible.query.staff;

import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Asks which incidents there were about log-ins (HCC-10.2, 10.3).
 *
 * @param cursor where the page before ended, or null for the first page
 * @param limit how many lines, or 0 for the usual number
 */
public record ReadIncidents(Asker asker, @Nullable String cursor, int limit) implements AuditedQuery<Incidents> {
    public ReadIncidents {
        limit = PageSize.of(limit);
    }

    @Override
    public Reach reach() {
        return Reach.INCIDENTS;
    }

    @Override
    public Class<Incidents> answeredWith() {
        return Incidents.class;
    }
}
