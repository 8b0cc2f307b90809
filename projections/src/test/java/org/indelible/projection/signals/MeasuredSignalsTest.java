package org.indelible.projection.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.projection.ReadTables;
import org.junit.jupiter.api.Test;

/**
 * How much of what should be found is found, and how much of what is found should be, on a log whose truth is known. The rules were set on
 * {@link #TUNED}; what is claimed of them, here and in the paper, is measured on {@link #MEASURED}, which they were not set on.
 */
class MeasuredSignalsTest {
    static final long TUNED = 20_260_907;
    static final long MEASURED = 20_261_130;
    private static final Path PAPER = Path.of("..", "docs", "signals.md");

    @Test
    void most_of_what_is_planted_is_found_and_most_of_what_is_found_was_planted() throws IOException {
        var measured = measure(MEASURED);
        assertThat(measured.staffDays()).isGreaterThan(400);
        assertThat(measured.recall()).as(measured.inWords()).isGreaterThanOrEqualTo(0.7);
        assertThat(measured.precision()).as(measured.inWords()).isGreaterThanOrEqualTo(0.5);
        assertThat(Files.readString(PAPER)).contains(measured.inWords());
    }

    @Test
    void what_no_rule_can_see_is_not_found() {
        var tuned = measure(TUNED);
        assertThat(tuned.kinds().get("one-look"))
                .as("no more than chance finds")
                .startsWith("0 of");
    }

    private static Figures measure(long seed) {
        var log = new GeneratedLog(seed);
        try (var tables = new ReadTables()) {
            tables.live(SignalProjection.NAME).apply(log.events.all());
            var findings =
                    new Findings(tables.database()).page(new FindingFilter(null, null, null, null, null), null, 10_000);
            return new Figures(seed, log, findings);
        }
    }

    /** What came of one log. */
    record Figures(
            long seed,
            int staffDays,
            int readings,
            double precision,
            double recall,
            Map<String, String> rules,
            Map<String, String> kinds) {
        Figures(long seed, GeneratedLog log, List<FindingRow> findings) {
            this(
                    seed,
                    log.staffDays,
                    (int) log.events.all().stream()
                            .filter(event -> event.stream().startsWith("access/"))
                            .count(),
                    share(findings.stream().filter(found -> isTrue(found, log)).count(), findings.size()),
                    share(
                            log.planted.values().stream()
                                    .filter(act -> isFound(act, findings))
                                    .count(),
                            log.planted.size()),
                    rules(log, findings),
                    kinds(log, findings));
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }

        private static Map<String, String> rules(GeneratedLog log, List<FindingRow> findings) {
            var all = findings.stream()
                    .collect(
                            Collectors.groupingBy(row -> row.found().rule().code(), TreeMap::new, Collectors.toList()));
            Map<String, String> told = new TreeMap<>();
            all.forEach((rule, rows) ->
                    told.put(rule, rows.stream().filter(row -> isTrue(row, log)).count() + " of " + rows.size()));
            return told;
        }

        private static Map<String, String> kinds(GeneratedLog log, List<FindingRow> findings) {
            Map<String, List<Set<Long>>> all = new TreeMap<>();
            log.planted.forEach(
                    (act, leaves) -> all.computeIfAbsent(act.substring(0, act.indexOf('/')), _ -> new ArrayList<>())
                            .add(leaves));
            Map<String, String> told = new TreeMap<>();
            all.forEach((kind, acts) -> told.put(
                    kind, acts.stream().filter(act -> isFound(act, findings)).count() + " of " + acts.size()));
            return told;
        }

        private static boolean isTrue(FindingRow row, GeneratedLog log) {
            return log.planted.values().stream()
                    .anyMatch(act -> row.found().evidence().stream()
                            .map(EvidencePlace::leaf)
                            .anyMatch(act::contains));
        }

        private static boolean isFound(Set<Long> act, List<FindingRow> findings) {
            return findings.stream()
                    .flatMap(row -> row.found().evidence().stream())
                    .map(EvidencePlace::leaf)
                    .anyMatch(act::contains);
        }

        /** As the paper has it. */
        String inWords() {
            var text =
                    new StringBuilder("Seed %d: %d staff-days, %d readings and refusals; precision %s, recall %s.%n%n"
                            .formatted(seed, staffDays, readings, percent(precision), percent(recall)));
            text.append("| rule | findings that were planted |\n|---|---|\n");
            rules.forEach((rule, told) -> text.append("| `" + rule + "` | " + told + " |\n"));
            text.append("\n| planted | acts found |\n|---|---|\n");
            kinds.forEach((kind, told) -> text.append("| " + kind + " | " + told + " |\n"));
            return text.toString();
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.0f %%", share * 100);
        }
    }
}
