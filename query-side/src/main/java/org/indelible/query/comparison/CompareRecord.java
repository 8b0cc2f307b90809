package org.indelible.query.comparison;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.Asker;
import org.indelible.query.moment.FileQuery;
import org.indelible.query.moment.KnownAt;
import org.indelible.query.moment.PointInTime;
import org.jspecify.annotations.Nullable;

/**
 * Asks what came to the record of a file between two moments.
 *
 * @param earlier up to where the ledger is known to the first of the two records
 * @param later up to where it is known to the second, or null for everything known now
 */
public record CompareRecord(
        Asker asker,
        CaseFileId file,
        KnownAt earlier,
        @Nullable KnownAt later) implements FileQuery<RecordComparison> {
    /** Of the first record. */
    PointInTime before() {
        return new PointInTime(null, earlier, null);
    }

    @Override
    public PointInTime point() {
        return new PointInTime(null, later, null);
    }

    @Override
    public Class<RecordComparison> answeredWith() {
        return RecordComparison.class;
    }
}
