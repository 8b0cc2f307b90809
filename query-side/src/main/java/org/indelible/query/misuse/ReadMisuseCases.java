package org.indelible.query.misuse;

import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Asks which misuse cases there are (HCC-15.3).
 *
 * @param open whether only those that are not concluded
 * @param cursor where the page before ended, or null for the first page
 * @param limit how many, or 0 for the usual number
 */
public record ReadMisuseCases(
        Asker asker, boolean open, @Nullable String cursor, int limit) implements AuditedQuery<MisuseList> {
    public ReadMisuseCases {
        limit = PageSize.of(limit);
    }

    @Override
    public Reach reach() {
        return Reach.MISUSE_CASES;
    }

    @Override
    public Class<MisuseList> answeredWith() {
        return MisuseList.class;
    }
}
