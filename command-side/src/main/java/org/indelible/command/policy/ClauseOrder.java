package org.indelible.command.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The order in which violations are listed: that of the policy, where clause 12.10 comes after 12.9; then by code and subject; what no clause asks for comes last. */
final class ClauseOrder {
    static final Comparator<Violation> OF_VIOLATIONS = Comparator.comparing(
                    Violation::clause, Comparator.nullsLast(ClauseOrder::compare))
            .thenComparing(Violation::code)
            .thenComparing(Violation::subject, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Pattern CLAUSE = Pattern.compile("[A-Z]+-?[0-9]{1,4}(\\.[0-9]{1,4})*");

    private ClauseOrder() {}

    static boolean isClause(String text) {
        return CLAUSE.matcher(text).matches();
    }

    private static int compare(String one, String other) {
        int letters = letters(one).compareTo(letters(other));
        return letters != 0 ? letters : Arrays.compare(numbers(one), numbers(other));
    }

    private static String letters(String clause) {
        return clause.replaceAll("[^A-Z]", "");
    }

    private static int[] numbers(String clause) {
        return Pattern.compile("\\.")
                .splitAsStream(clause.replaceAll("[^0-9.]", ""))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
