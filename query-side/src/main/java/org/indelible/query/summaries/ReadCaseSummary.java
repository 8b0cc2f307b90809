package org.indelible.query.summaries;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.Asker;
import org.indelible.query.access.Reach;
import org.indelible.query.moment.FileQuery;
import org.indelible.query.moment.PointInTime;

/** Asks for the present position of a file on one page (HCC-3.1). */
public record ReadCaseSummary(Asker asker, CaseFileId file, PointInTime point) implements FileQuery<SummaryPage> {
    @Override
    public Reach reach() {
        return Reach.SUMMARY;
    }

    @Override
    public Class<SummaryPage> answeredWith() {
        return SummaryPage.class;
    }
}
