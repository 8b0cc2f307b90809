package org.indelible.benchmarks.measure;

import java.time.Duration;
import java.util.Arrays;

/**
 * What one round gave.
 *
 * @param perSecond appends a second, all clients together
 * @param median the median time of an append in microseconds; NaN where the side does not tell
 * @param slowest the 99th percentile of the same
 * @param processor microseconds of processor time for each append, server, background and clients included
 */
public record Outcome(double perSecond, double median, double slowest, double processor) {
    /** As a side tells it, before it is known what it took of the processors. */
    public static Outcome of(double perSecond, double median, double slowest) {
        return new Outcome(perSecond, median, slowest, Double.NaN);
    }

    /** The same, having used the processors for so long. */
    Outcome using(long nanos, Duration time) {
        return new Outcome(perSecond, median, slowest, nanos / 1e3 / (perSecond * time.toSeconds()));
    }

    /** From the time of each append in nanoseconds. */
    static Outcome of(long[] nanos, double seconds) {
        Arrays.sort(nanos);
        return of(nanos.length / seconds, at(nanos, 0.5), at(nanos, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1e3;
    }
}
