package org.indelible.query.casefile;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.Asker;
import org.indelible.query.moment.FileQuery;
import org.indelible.query.moment.PointInTime;

/** Asks for the front page of a file. */
public record ReadCaseFile(Asker asker, CaseFileId file, PointInTime point) implements FileQuery<CaseFilePage> {
    @Override
    public Class<CaseFilePage> answeredWith() {
        return CaseFilePage.class;
    }
}
