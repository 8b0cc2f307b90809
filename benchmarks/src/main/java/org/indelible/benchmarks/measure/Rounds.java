package org.indelible.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Interleaved rounds: every side once in each round, in another order each time, so that what else the machine does falls on all of them. */
public final class Rounds {
    private final Options options;
    private final List<Side> sides;
    private final LongSupplier processors;

    /**
     * Of these sides.
     *
     * @param processors how many nanoseconds of the processors all sides have used until now
     */
    public Rounds(Options options, List<Side> sides, LongSupplier processors) {
        this.options = options;
        this.processors = processors;
        this.sides = List.copyOf(sides);
    }

    /** Lets every side run until the compiler has done with it. */
    public void warmUp() {
        int clients = Collections.max(options.clients());
        for (Side side : sides) {
            for (Duration left = options.warmUp(); left.isPositive(); left = left.minusSeconds(10)) {
                Duration turn = left.toSeconds() > 10 ? Duration.ofSeconds(10) : left;
                once("warm-up", side, clients, turn);
            }
        }
    }

    /** The outcomes of every side in every round with so many clients, in the order of the sides. */
    public List<List<Outcome>> measure(int clients) {
        List<List<Outcome>> outcomes = new ArrayList<>();
        sides.forEach(_ -> outcomes.add(new ArrayList<>()));
        for (int round = 0; round < options.rounds(); round++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, sides.size()).boxed().toList());
            Collections.rotate(order, round);
            for (int turn : order) {
                Side side = sides.get(turn);
                outcomes.get(turn).add(once(clients + " clients, round " + (round + 1), side, clients, options.time()));
            }
        }
        return outcomes;
    }

    private Outcome once(String when, Side side, int clients, Duration time) {
        side.prepare(clients);
        long before = processors.getAsLong();
        Outcome outcome = side.run(clients, time);
        Duration settled = side.settle();
        Outcome counted = outcome.using(processors.getAsLong() - before, time);
        tell(when, side, counted, settled);
        return counted;
    }

    private static void tell(String when, Side side, Outcome outcome, Duration settled) {
        System.err.printf(
                "%s: %s %.0f/s, median %.0f us, 99%% %.0f us, processor %.0f us, caught up after %d ms%n",
                when,
                side.name(),
                outcome.perSecond(),
                outcome.median(),
                outcome.slowest(),
                outcome.processor(),
                settled.toMillis());
    }
}
