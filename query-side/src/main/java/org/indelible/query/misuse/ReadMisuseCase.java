package org.indelible.query.misuse;

import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;

/** Asks what is known in one misuse case (HCC-15.3). */
public record ReadMisuseCase(Asker asker, MisuseCaseId misuse) implements AuditedQuery<MisusePage> {
    @Override
    public Reach reach() {
        return Reach.MISUSE;
    }

    @Override
    public Class<MisusePage> answeredWith() {
        return MisusePage.class;
    }
}
