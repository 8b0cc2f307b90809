package org.indelible.command.policy;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the policy does not allow. It is shown to the person who tried and kept with the refusal, so it holds codes and
 * labels only: no name, no text of the record.
 *
 * @param code stable, kebab-case, for instance {@code closing-summary-missing}
 * @param clause the clause that asks for it, for instance {@code HCC-12.1}; null where no clause does, but the record itself
 * @param detail one plain sentence for the person who tried
 * @param earliestLawfulDate the first London day on which it would be allowed, where one can be computed
 * @param subject what it is about: a JSON pointer into the command, or the identifier of a file or an entry
 */
public record Violation(
        String code,
        @Nullable String clause,
        String detail,
        @Nullable LocalDate earliestLawfulDate,
        @Nullable String subject) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Violation {
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("violation-code");
        if (clause != null && !ClauseOrder.isClause(clause)) throw new IllegalArgumentException("violation-clause");
        if (detail.isBlank()) throw new IllegalArgumentException("violation-detail");
    }

    /** A violation without a date or a subject. */
    public static Violation of(String code, String clause, String detail) {
        return new Violation(code, clause, detail, null, null);
    }

    /** A violation of no clause, without a date or a subject. */
    public static Violation of(String code, String detail) {
        return new Violation(code, null, detail, null, null);
    }

    /** The same violation, which will be allowed from this London day on. */
    public Violation allowedFrom(@Nullable LocalDate day) {
        return new Violation(code, clause, detail, day, subject);
    }

    /** The same violation, about this thing. */
    public Violation about(String what) {
        return new Violation(code, clause, detail, earliestLawfulDate, what);
    }
}
