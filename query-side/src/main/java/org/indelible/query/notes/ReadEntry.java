package org.indelible.query.notes;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.access.Asker;
import org.indelible.query.moment.FileQuery;
import org.indelible.query.moment.PointInTime;

/** Asks for one entry with everything that belongs to it, the earlier revisions of its text included. */
public record ReadEntry(Asker asker, CaseFileId file, EntryId entry, PointInTime point)
        implements FileQuery<EntryPage> {
    @Override
    public Class<EntryPage> answeredWith() {
        return EntryPage.class;
    }
}
