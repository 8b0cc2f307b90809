package org.indelible.query.moment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.time.LondonTime;
import org.indelible.events.time.PlausibleDays;
import org.indelible.projection.Reading;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.access.Standings;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Of a question that is asked now: both moments must have come, and the file must have been there. */
public final class LiveViewpoints implements Viewpoints {
    private static final Instant BEFORE_ANY_RECORD = LondonTime.startOf(PlausibleDays.FIRST);

    private final Reading reading;
    private final Moments moments;
    private final Standings standings;
    private final Freshness freshness;
    private final Clock clock;

    public LiveViewpoints(Reading reading, Moments moments, Standings standings, Freshness freshness, Clock clock) {
        this.reading = reading;
        this.moments = moments;
        this.standings = standings;
        this.freshness = freshness;
        this.clock = clock;
    }

    @Override
    public LocalDate today() {
        return LondonTime.dayOf(clock.instant());
    }

    @Override
    public Viewpoint of(CaseFileId file, PointInTime point) {
        var asAt = point.asAt();
        if (asAt != null && asAt.isAfter(clock.instant())) throw new ReadRefused(RefusalCode.MOMENT_IN_FUTURE);
        if (asAt != null && asAt.isBefore(BEFORE_ANY_RECORD)) throw new ReadRefused(RefusalCode.MOMENT_BEFORE_FILE);
        long knownAt = knownAt(point.knownAt());
        var standing = standings.of(file).orElseThrow(() -> new ReadRefused(RefusalCode.NOT_FOUND));
        if (knownAt < standing.openedAt()) throw new ReadRefused(RefusalCode.MOMENT_BEFORE_FILE);
        return new Viewpoint(asAt, knownAt, today());
    }

    /** The leaf up to which the ledger counts as known; one that all tables of the record hold. */
    private long knownAt(@Nullable KnownAt asked) {
        return switch (asked) {
            case null -> reading.position(RecordTables.NAMES);
            case KnownAt.Leaf(var leaf) -> held(sealed(leaf, leaf > moments.newest()));
            case KnownAt.Time(var time) -> held(leafAt(time));
        };
    }

    private long leafAt(Instant time) {
        if (time.isAfter(clock.instant())) throw new ReadRefused(RefusalCode.MOMENT_IN_FUTURE);
        return time.isBefore(BEFORE_ANY_RECORD) ? -1 : moments.leafAt(time);
    }

    private static long sealed(long leaf, boolean inFuture) {
        if (inFuture) throw new ReadRefused(RefusalCode.MOMENT_IN_FUTURE);
        return leaf;
    }

    private long held(long leaf) {
        if (!freshness.reaches(leaf)) throw new NotYetProjected();
        return leaf;
    }
}
