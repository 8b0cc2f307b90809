package org.indelible.query.moment;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.projection.Arrivals;
import org.indelible.projection.Reading;
import org.indelible.query.access.Freshness;

/** Freshness of the tables that the record is answered from. Woken by what this node commits; of other nodes' commits it learns by looking again. */
public final class TablesFreshness implements Freshness {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration OLDEST = Duration.ofSeconds(5);

    private final Reading reading;
    private final Arrivals arrivals;
    private final Moments moments;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final Duration atMost;

    /**
     * Over these tables.
     *
     * @param clock the server's, which the ledger's time is kept by
     * @param nanoTime a clock that only measures, such as {@link System#nanoTime}
     * @param atMost how long somebody is kept waiting
     */
    public TablesFreshness(
            Reading reading, Arrivals arrivals, Moments moments, Clock clock, LongSupplier nanoTime, Duration atMost) {
        this.reading = reading;
        this.arrivals = arrivals;
        this.moments = moments;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.atMost = atMost;
    }

    @Override
    public boolean canReach(CaseFileId file, long sequence) {
        return sequence < 0 || moments.isRecorded(file, sequence);
    }

    @Override
    public boolean reaches(CaseFileId file, long sequence) {
        return sequence < 0 || waitUntil(() -> hold(moments.leafOf(file, sequence)));
    }

    @Override
    public boolean reaches(long leaf) {
        return waitUntil(() -> hold(OptionalLong.of(leaf)));
    }

    /** Events are applied in leaf order, so that what the tables hold of a stream follows from their position. */
    private boolean hold(OptionalLong leaf) {
        return leaf.isPresent() && reading.position(RecordTables.NAMES) >= leaf.getAsLong();
    }

    @Override
    public boolean current() {
        return current(RecordTables.NAMES);
    }

    @Override
    public boolean current(Collection<String> projections) {
        long leaf = moments.leafAt(clock.instant().minus(OLDEST));
        return waitUntil(() -> reading.position(projections) >= leaf);
    }

    @Override
    public boolean behind() {
        return reading.position(RecordTables.NAMES) < moments.newest();
    }

    private boolean waitUntil(BooleanSupplier reached) {
        long end = nanoTime.getAsLong() + atMost.toNanos();
        while (true) {
            long seen = arrivals.count();
            if (reached.getAsBoolean()) return true;
            long left = end - nanoTime.getAsLong();
            if (left <= 0) return false;
            arrivals.await(seen, Duration.ofNanos(Math.min(left, LOOK_AGAIN.toNanos())));
        }
    }
}
