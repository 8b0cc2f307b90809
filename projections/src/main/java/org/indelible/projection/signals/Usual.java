package org.indelible.projection.signals;

import java.util.List;
import java.util.Optional;

/**
 * What is usual for a person, told by the median of their own days and how far days lie from it, so that a few odd days among them change
 * nothing. Who has read on fewer than {@link #FEWEST} days has nothing that is usual yet.
 */
record Usual(double median, double spread) {
    /** How many days somebody must have read before a day is compared with them. */
    static final int FEWEST = 5;

    /** Makes the median distance comparable with a standard deviation, where days are spread normally. */
    private static final double SCALE = 1.4826;

    static Optional<Usual> of(List<Integer> counts) {
        if (counts.size() < FEWEST) return Optional.empty();
        double median = middle(counts.stream().map(Integer::doubleValue).toList());
        double distance =
                middle(counts.stream().map(count -> Math.abs(count - median)).toList());
        return Optional.of(new Usual(median, SCALE * distance));
    }

    /** Whether so much is more than so many spreads above the usual, and at least so much above it. */
    boolean exceededBy(int count, double spreads, int atLeast) {
        return count > median + Math.max(spreads * spread, atLeast);
    }

    int rounded() {
        return (int) Math.round(median);
    }

    private static double middle(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
