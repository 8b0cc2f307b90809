package org.indelible.query.signals;

import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;

/** Asks what one was asked about one's own readings. */
public record ReadOwnFindings(Asker asker) implements AuditedQuery<OwnFindings> {
    @Override
    public Reach reach() {
        return Reach.OWN_FINDINGS;
    }

    @Override
    public Class<OwnFindings> answeredWith() {
        return OwnFindings.class;
    }
}
