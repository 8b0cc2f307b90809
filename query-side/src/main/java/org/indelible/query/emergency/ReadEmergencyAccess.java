package org.indelible.query.emergency;

import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Asks which files were opened in an emergency, by whom and why.
 *
 * @param unreviewed only those that nobody has looked at yet
 * @param cursor where the page before ended, or null for the first page
 * @param limit how many, or 0 for the usual number
 */
public record ReadEmergencyAccess(
        Asker asker, boolean unreviewed, @Nullable String cursor, int limit) implements AuditedQuery<EmergencyAccess> {
    public ReadEmergencyAccess {
        limit = PageSize.of(limit);
    }

    @Override
    public Reach reach() {
        return Reach.EMERGENCIES;
    }

    @Override
    public Class<EmergencyAccess> answeredWith() {
        return EmergencyAccess.class;
    }
}
