package org.indelible.query.staff;

import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the register of confidentiality agreements (HCC-15.1), or for what waits for a service manager in it (HCC-15.2).
 *
 * @param waiting whether only refusals that no service manager has considered yet
 * @param cursor where the page before ended, or null for the first page
 * @param limit how many lines, or 0 for the usual number
 */
public record ReadAgreements(
        Asker asker, boolean waiting, @Nullable String cursor, int limit) implements AuditedQuery<Agreements> {
    public ReadAgreements {
        limit = PageSize.of(limit);
    }

    @Override
    public Reach reach() {
        return Reach.AGREEMENTS;
    }

    @Override
    public Class<Agreements> answeredWith() {
        return Agreements.class;
    }
}
