package org.indelible.query.comparison;

import org.axonframework.queryhandling.QueryHandler;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.moment.KnownAt;
import org.indelible.query.moment.Moments;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.Records;
import org.indelible.query.record.Viewpoint;

/** Answers with how two records of one file differ: each the fold of all its events up to its moment. */
public final class ComparisonAnswers {
    private final Viewpoints viewpoints;
    private final Moments moments;
    private final Records records;

    public ComparisonAnswers(Viewpoints viewpoints, Moments moments, Records records) {
        this.viewpoints = viewpoints;
        this.moments = moments;
        this.records = records;
    }

    /**
     * The comparison.
     *
     * @throws ReadRefused {@code period-invalid} where the earlier moment is the later one
     */
    @QueryHandler
    public RecordComparison answer(CompareRecord query) {
        var later = viewpoints.of(query.file(), query.point());
        var earlier = earlier(query, later);
        if (earlier.knownAt() > later.knownAt()) throw new ReadRefused(RefusalCode.PERIOD_INVALID);
        var reader = query.asker().actor();
        var after = records.whole(query.file(), later, reader);
        return RecordComparison.of(
                FileHeading.of(query.file(), after), records.whole(query.file(), earlier, reader), after);
    }

    /** From where the file was seen first: once it is known that one may ask, the leaf is that of the moment, in a replay too. */
    private Viewpoint earlier(CompareRecord query, Viewpoint later) {
        var allowed = viewpoints.of(query.file(), query.before());
        long knownAt = switch (query.earlier()) {
            case KnownAt.Leaf(var leaf) -> leaf;
            case KnownAt.Time(var time) -> moments.leafAt(time);
        };
        return new Viewpoint(allowed.asAt(), knownAt, later.today());
    }
}
