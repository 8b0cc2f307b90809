package org.indelible.query.casefile;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.query.access.Asker;
import org.indelible.query.access.Reach;
import org.indelible.query.moment.FileQuery;
import org.indelible.query.moment.PointInTime;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the whole record of a file, every entry included, from a point in time; what an export is made of.
 *
 * @param export the package that is handed out with it, where it is one
 */
public record ReadRecordAsAt(
        Asker asker,
        CaseFileId file,
        PointInTime point,
        @Nullable ExportId export) implements FileQuery<RecordAsAt> {
    @Override
    public Reach reach() {
        return Reach.EXPORT;
    }

    @Override
    public Class<RecordAsAt> answeredWith() {
        return RecordAsAt.class;
    }
}
