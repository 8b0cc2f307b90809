package org.indelible.command;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/policy-coverage.md}: which clause the write side decides, where, with which refusal codes, and which tests name
 * those codes. Run with {@code -Dpolicy.coverage=write} to write it anew.
 */
class PolicyCoverageTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path PACK =
            Path.of("src", "main", "resources", "org", "indelible", "command", "policy", "hcc-2019-09.json");
    private static final Path PAPER = Path.of("..", "docs", "policy-coverage.md");
    /** A clause of a section, a whole section, a rule about dates, or what goes beyond the policy. */
    private static final String CLAUSE = "(?:HCC-\\d{1,2}(?:\\.\\d{1,2})?|R[1-9]|X-\\d)";

    private static final String NEXT = "(?:\\d{1,2}\\.\\d{1,2}|R[1-9]|X-\\d)";
    private static final Pattern CITED = Pattern.compile("(^|,\\s| to | and )(?:HCC-)?([RX\\d][-.\\d]*)");
    private static final Pattern CITATION =
            Pattern.compile("(?<![\\w-])" + CLAUSE + "(?:(?:,| to| and) " + NEXT + ")*(?![\\w-])");
    private static final Pattern REFUSAL = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\",\\s*\"(" + CLAUSE + ")\"");
    private static final Pattern REFUSED_WITHOUT_WORDS =
            Pattern.compile("WordsRequired\\.check\\([^;]*?\"/[^\"]*\",\\s*\"(" + CLAUSE + ")\"");
    private static final Pattern GATE =
            Pattern.compile("\"([a-z0-9-]+)\": \\{\"clause\": \"(" + CLAUSE + ")\", \"detail\"");
    private static final Pattern UNKNOWN = Pattern.compile("known\\([^\"]*\"([a-z-]+)\",\\s*\"(" + CLAUSE + ")\"");
    private static final String HEAD = """
            # What the write side holds of the policy

            Written by `PolicyCoverageTest` from the sources: each clause with the types that cite it, the codes with which it is
            refused, and the tests that name those codes. A clause without a code is a mark, a duty or a date.

            | Clause | Types | Refusal codes | Tests |
            |---|---|---|---|
            """;
    private static final Comparator<String> BY_NUMBER = Comparator.comparingInt(PolicyCoverageTest::family)
            .thenComparingInt((String clause) -> part(clause, 0))
            .thenComparingInt(clause -> part(clause, 1));

    private final Map<String, Set<Path>> types = new TreeMap<>(BY_NUMBER);
    private final Map<String, Set<String>> codes = new TreeMap<>(BY_NUMBER);
    private final Map<Path, String> tests = new TreeMap<>();

    @Test
    void the_paper_says_what_the_code_says() throws IOException {
        String paper = paper();
        if ("write".equals(System.getProperty("policy.coverage"))) Files.writeString(PAPER, paper);
        assertThat(Files.readString(PAPER))
                .as("docs/policy-coverage.md; write it anew with -Dpolicy.coverage=write")
                .isEqualTo(paper);
    }

    private String paper() throws IOException {
        for (Path file : sources(MAIN)) readType(file, Files.readString(file));
        for (Path file : sources(TESTS)) tests.put(file, Files.readString(file));
        GATE.matcher(Files.readString(PACK)).results().forEach(gate -> add(codes, bare(gate.group(2)), gate.group(1)));
        return HEAD + types.keySet().stream().map(this::row).collect(joining());
    }

    private void readType(Path file, String text) {
        CITATION.matcher(text).results().flatMap(PolicyCoverageTest::clauses).forEach(cited -> add(types, cited, file));
        UNKNOWN.matcher(text).results().forEach(found -> add(codes, bare(found.group(2)), "unknown-" + found.group(1)));
        REFUSAL.matcher(UNKNOWN.matcher(text).replaceAll(""))
                .results()
                .forEach(found -> add(codes, bare(found.group(2)), found.group(1)));
        REFUSED_WITHOUT_WORDS
                .matcher(text)
                .results()
                .forEach(found -> add(codes, bare(found.group(1)), "words-required"));
    }

    private String row(String clause) {
        Set<String> refusals = codes.getOrDefault(clause, Set.of());
        Set<Path> citing = types.getOrDefault(clause, Set.of());
        Set<Path> features = citing.stream()
                .map(file -> MAIN.relativize(file.getParent()))
                .filter(folder -> !folder.endsWith("acting") && !folder.endsWith("policy"))
                .collect(Collectors.toSet());
        String proofs = tests.entrySet().stream()
                .filter(test -> features.isEmpty()
                        || features.contains(TESTS.relativize(test.getKey().getParent())))
                .filter(test -> refusals.stream().anyMatch(code -> names(test.getValue(), code)))
                .map(test -> name(test.getKey()))
                .collect(joining(", "));
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        family(clause) == 0 ? "HCC-" + clause : clause,
                        citing.stream().map(PolicyCoverageTest::name).collect(joining(", ")),
                        refusals.stream().map(code -> "`" + code + "`").collect(joining(", ")),
                        proofs);
    }

    private static boolean names(String test, String code) {
        return Pattern.compile("(?<![a-z-])" + code + "(?![a-z-])")
                .matcher(test)
                .find();
    }

    /** "HCC-12.1 to 12.3, 13.1, R6" names 12.1, 12.2, 12.3, 13.1 and R6. */
    private static Stream<String> clauses(MatchResult citation) {
        List<MatchResult> cited = CITED.matcher(citation.group()).results().toList();
        return IntStream.range(0, cited.size()).boxed().flatMap(i -> {
            String clause = cited.get(i).group(2);
            if (!cited.get(i).group(1).equals(" to ")) return Stream.of(clause);
            String from = cited.get(i - 1).group(2);
            String stem = clause.replaceFirst("\\d+$", "");
            return IntStream.rangeClosed(last(from), last(clause)).mapToObj(n -> stem + n);
        });
    }

    private static String bare(String clause) {
        return clause.replaceFirst("^HCC-", "");
    }

    /** The clauses of the policy first, then the rules about dates, then what goes beyond the policy. */
    private static int family(String clause) {
        return switch (clause.charAt(0)) {
            case 'R' -> 1;
            case 'X' -> 2;
            default -> 0;
        };
    }

    /** The section, or the clause in it; a whole section comes before its clauses. */
    private static int part(String clause, int index) {
        String[] numbers = clause.replaceAll("^\\D+", "").split("\\.", -1);
        return index < numbers.length ? Integer.parseInt(numbers[index]) : 0;
    }

    private static int last(String clause) {
        return Integer.parseInt(clause.replaceAll("^.*\\D", ""));
    }

    private static <T> void add(Map<String, Set<T>> to, String clause, T what) {
        to.computeIfAbsent(clause, absent -> new TreeSet<>()).add(what);
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("PolicyCoverageTest.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
