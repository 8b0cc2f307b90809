package org.indelible.query.casefile;

import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.confidential.ConfidentialOnFile;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
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

    /**
     * The record.
     *
     * @throws ReadRefused {@code unreviewed-confidential-segment}, {@code confidential-segment-in-force} where it would be handed out as a package,
     *     which leaves nothing out
     */
    @QueryHandler
    public RecordAsAt answer(ReadRecordAsAt query) {
        if (query.export() != null) mustHoldNothingConfidential(records.confidentialOn(query.file()));
        var viewpoint = viewpoints.of(query.file(), query.point());
        var record = records.whole(query.file(), viewpoint, query.asker().actor());
        return new RecordAsAt(viewpoint.knownAt(), FileHeading.of(query.file(), record), record);
    }

    private static void mustHoldNothingConfidential(ConfidentialOnFile onFile) {
        switch (onFile) {
            case NOTHING -> {}
            case REVIEWED -> throw new ReadRefused(RefusalCode.CONFIDENTIAL_SEGMENT_IN_FORCE);
            case NEVER_REVIEWED -> throw new ReadRefused(RefusalCode.UNREVIEWED_CONFIDENTIAL_SEGMENT);
        }
    }
}
