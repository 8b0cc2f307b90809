package org.indelible.query.destruction;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the certificate of a destruction. It is no question about the record, which is gone.
 *
 * @param of the file that was destroyed, or of which an entry was
 * @param ofEntry the entry, or null for the whole file
 */
public record ReadDestruction(
        Asker asker, CaseFileId of, @Nullable EntryId ofEntry) implements AuditedQuery<DestructionCertificate> {
    @Override
    public Reach reach() {
        return Reach.DESTRUCTION;
    }

    @Override
    public Class<DestructionCertificate> answeredWith() {
        return DestructionCertificate.class;
    }
}
