package org.indelible.benchmarks.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the command line says of a measurement, as {@code --name value} pairs. */
public record Options(Map<String, String> given) {
    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if they are not pairs
     */
    public static Options of(List<String> arguments) {
        if (arguments.size() % 2 != 0) throw new IllegalArgumentException("options are pairs: --rounds 5");
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!arguments.get(i).startsWith("--"))
                throw new IllegalArgumentException("no option: " + arguments.get(i));
            given.put(arguments.get(i).substring(2), arguments.get(i + 1));
        }
        return new Options(Map.copyOf(given));
    }

    /** How many concurrent clients, one measurement for each. */
    public List<Integer> clients() {
        return Arrays.stream(text("clients", "1,16,32").split(","))
                .map(Integer::valueOf)
                .toList();
    }

    /** How often each side is measured; the median counts. */
    public int rounds() {
        return number("rounds", 5);
    }

    /** How long each side is measured in a round. */
    public Duration time() {
        return Duration.ofSeconds(number("seconds", 5));
    }

    /** How long each side runs before anything is measured. */
    public Duration warmUp() {
        return Duration.ofSeconds(number("warmup", 30));
    }

    /** A number of this measurement's own. */
    public int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    /** Whether a side was chosen by a part of its name; without a choice every side is. */
    public boolean wants(String side) {
        return Arrays.stream(text("sides", "").split(",")).anyMatch(side::contains);
    }

    private String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }
}
