package org.indelible.benchmarks.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Medians of rounds. */
public final class Medians {
    private Medians() {}

    /** The median of some figure of the outcomes. */
    public static double of(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
        return of(outcomes.stream().mapToDouble(figure).toArray());
    }

    /** The median; of an even number of figures the lower of the two in the middle. */
    public static double of(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }
}
