package org.indelible.ledger.sealing;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long the oldest unsealed event has been waiting. Rows carry no time that this could be read from (their times are the application's), so it
 * is measured from when rows were first seen unsealed; a node that watches and cannot look counts from when it last could.
 */
final class Backlog {
    private static final Duration BLINK = Duration.ofSeconds(1);

    private final LongSupplier nanoTime;
    private boolean watching;
    private long lookedAt;
    private long mark = -1;
    private long markedAt;

    /** @param nanoTime a clock that only measures spans, such as {@link System#nanoTime} */
    Backlog(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** From now on somebody looks, time and again. */
    synchronized void watch() {
        watching = true;
        lookedAt = nanoTime.getAsLong();
    }

    /** Nothing is unsealed. */
    synchronized void none() {
        lookedAt = nanoTime.getAsLong();
        mark = -1;
    }

    /**
     * Something is unsealed.
     *
     * @param oldest the lowest global index that is unsealed
     * @param newest the highest global index there is
     */
    synchronized void some(long oldest, long newest) {
        lookedAt = nanoTime.getAsLong();
        if (oldest > mark) {
            mark = newest;
            markedAt = lookedAt;
        }
    }

    /** The age of the oldest unsealed event, as far as this node knows; at least the time for which it could not look. */
    synchronized Duration age() {
        long now = nanoTime.getAsLong();
        Duration blind = Duration.ofNanos(now - lookedAt);
        if (mark >= 0) {
            return Duration.ofNanos(now - markedAt);
        }
        return watching && blind.compareTo(BLINK) > 0 ? blind : Duration.ZERO;
    }
}
