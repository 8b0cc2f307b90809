package org.indelible.query.coredetails;

import org.axonframework.queryhandling.QueryHandler;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.FilePages;
import org.indelible.query.record.Records;

/** Answers with the core details that one file must hold. */
public final class CompletenessAnswers {
    private final Viewpoints viewpoints;
    private final FilePages pages;
    private final Records records;
    private final CoreDetailsCheck check;

    public CompletenessAnswers(Viewpoints viewpoints, FilePages pages, Records records, CoreDetailPolicy policy) {
        this.viewpoints = viewpoints;
        this.pages = pages;
        this.records = records;
        this.check = new CoreDetailsCheck(policy);
    }

    /** The details of one file. */
    @QueryHandler
    public Completeness answer(ReadCompleteness query) {
        var file = query.file();
        var viewpoint = viewpoints.of(file, query.point());
        var record = records.of(
                file, pages.frontPage(file, viewpoint), viewpoint, query.asker().actor());
        return new Completeness(viewpoint.knownAt(), FileHeading.of(file, record), check.of(record));
    }
}
