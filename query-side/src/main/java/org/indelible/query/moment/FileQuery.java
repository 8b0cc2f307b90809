package org.indelible.query.moment;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.access.Reach;
import org.jspecify.annotations.Nullable;

/**
 * A question about the record of one file, from a point in time.
 *
 * @param <A> what it is answered with
 */
public interface FileQuery<A extends DisclosedAnswer> extends AuditedQuery<A> {
    @Override
    CaseFileId file();

    /** From where the record is asked for. */
    PointInTime point();

    @Override
    default @Nullable Long atLeastSequence() {
        return point().atLeast();
    }

    @Override
    default Reach reach() {
        return Reach.RECORD;
    }
}
