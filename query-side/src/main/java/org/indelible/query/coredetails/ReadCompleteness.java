package org.indelible.query.coredetails;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.Asker;
import org.indelible.query.moment.FileQuery;
import org.indelible.query.moment.PointInTime;

/** Asks which core details a file holds of those that its record must hold (HCC-6.1). */
public record ReadCompleteness(Asker asker, CaseFileId file, PointInTime point) implements FileQuery<Completeness> {
    @Override
    public Class<Completeness> answeredWith() {
        return Completeness.class;
    }
}
