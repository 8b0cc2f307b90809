package org.indelible.query.casefile;

import org.axonframework.queryhandling.QueryHandler;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.Facts;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.FilePages;
import org.indelible.query.record.Records;

/** Answers with the front page of a file. */
public final class CaseFileAnswers {
    private final Viewpoints viewpoints;
    private final FilePages pages;
    private final Records records;

    public CaseFileAnswers(Viewpoints viewpoints, FilePages pages, Records records) {
        this.viewpoints = viewpoints;
        this.pages = pages;
        this.records = records;
    }

    /** The front page. */
    @QueryHandler
    public CaseFilePage answer(ReadCaseFile query) {
        var file = query.file();
        var viewpoint = viewpoints.of(file, query.point());
        var facts = records.facts(
                file, pages.frontPage(file, viewpoint), query.asker().actor());
        var record = CaseRecord.of(facts, viewpoint).withOpenDutiesOnly();
        return new CaseFilePage(
                viewpoint.knownAt(),
                FileHeading.of(file, record),
                FileVersions.of(new Facts(facts, viewpoint.knownAt())),
                record);
    }
}
