package org.indelible.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Measures all sides with each number of clients, and prints rates, ratios to the first side, and times. */
public final class ByClients {
    private final Options options;
    private final List<Side> sides;
    private final LongSupplier processors;

    /** Of those sides that the options want; the processors as {@link Rounds} takes them. */
    public ByClients(Options options, List<Side> sides, LongSupplier processors) {
        this.options = options;
        this.processors = processors;
        this.sides = sides.stream().filter(side -> options.wants(side.name())).toList();
    }

    /** Warms up, measures and prints. */
    public void run(String heading) {
        Rounds rounds = new Rounds(options, sides, processors);
        rounds.warmUp();
        List<List<List<Outcome>>> measured =
                options.clients().stream().map(rounds::measure).toList();
        Table table = new Table(head());
        for (int side = 0; side < sides.size(); side++) table.row(row(side, measured));
        table.print(heading);
    }

    private String[] head() {
        List<String> head =
                new ArrayList<>(List.of("a second (ratio to " + sides.getFirst().name() + ")"));
        options.clients().forEach(clients -> {
            head.add(clients + (clients == 1 ? " client" : " clients"));
            head.add("median, 99%, us");
            head.add("processor, us");
        });
        return head.toArray(String[]::new);
    }

    private String[] row(int side, List<List<List<Outcome>>> measured) {
        List<String> row = new ArrayList<>(List.of(sides.get(side).name()));
        for (List<List<Outcome>> bySide : measured) {
            List<Outcome> outcomes = bySide.get(side);
            double rate = Medians.of(outcomes, Outcome::perSecond);
            double first = Medians.of(bySide.getFirst(), Outcome::perSecond);
            row.add("%,.0f (%.2f)".formatted(rate, rate / first));
            row.add(times(outcomes));
            row.add("%,.0f".formatted(Medians.of(outcomes, Outcome::processor)));
        }
        return row.toArray(String[]::new);
    }

    private static String times(List<Outcome> outcomes) {
        double median = Medians.of(outcomes, Outcome::median);
        double slowest = Medians.of(outcomes, Outcome::slowest);
        return Double.isNaN(slowest) ? "%,.0f".formatted(median) : "%,.0f, %,.0f".formatted(median, slowest);
    }
}
