package org.indelible.query.comparison;

import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.casefile.FileStatus;

/**
 * One of two records that are compared.
 *
 * @param knownAt the last leaf that was known to it
 */
public record RecordSide(long knownAt, FileStatus status, int entries) {
    static RecordSide of(CaseRecord record) {
        return new RecordSide(
                record.viewpoint().knownAt(), record.status(), record.entries().size());
    }
}
