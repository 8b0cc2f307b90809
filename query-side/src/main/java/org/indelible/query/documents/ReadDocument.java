package org.indelible.query.documents;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.access.Asker;
import org.indelible.query.moment.FileQuery;
import org.indelible.query.moment.PointInTime;

/** Asks for the bytes of one document. */
public record ReadDocument(Asker asker, CaseFileId file, EntryId entry, PointInTime point)
        implements FileQuery<VerifiedDocument> {
    @Override
    public Class<VerifiedDocument> answeredWith() {
        return VerifiedDocument.class;
    }
}
