package org.indelible.query.casefile;

import org.axonframework.queryhandling.QueryHandler;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.Records;

/** Answers with the whole record of a file: the fold of all its events, without any table. */
public final class RecordAsAtAnswers {
    private final Viewpoints viewpoints;
    private final Records records;

    public RecordAsAtAnswers(Viewpoints viewpoints, Records records) {
        this.viewpoints = viewpoints;
        this.records = records;
    }

    /** The record. */
    @QueryHandler
    public RecordAsAt answer(ReadRecordAsAt query) {
        var viewpoint = viewpoints.of(query.file(), query.point());
        var record = records.whole(query.file(), viewpoint);
        return new RecordAsAt(viewpoint.knownAt(), FileHeading.of(query.file(), record), record);
    }
}
