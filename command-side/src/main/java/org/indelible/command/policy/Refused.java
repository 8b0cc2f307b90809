package org.indelible.command.policy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The policy refuses a command, for all the reasons it has, in the order of its clauses. It is an answer and no fault: it has no
 * stack trace, is never retried, and its message names codes only.
 */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** Refuses for this one reason. */
    public Refused(Violation violation) {
        this(List.of(violation));
    }

    /**
     * Refuses for these reasons.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Refused(List<Violation> violations) {
        super(codes(violations), null, false, false);
        if (violations.isEmpty()) throw new IllegalArgumentException("a refusal has a reason");
        this.violations = violations.stream().sorted(ClauseOrder.OF_VIOLATIONS).toList();
    }

    /** Every reason, at least one, ordered by clause. */
    public List<Violation> violations() {
        return violations;
    }

    /** Refuses with {@code code} at once, unless the rule is kept. To report several rules together, use {@link Violations}. */
    public static void unless(boolean kept, String code, String clause, String detail) {
        if (!kept) {
            throw new Refused(Violation.of(code, clause, detail));
        }
    }

    private static String codes(List<Violation> violations) {
        return violations.stream()
                .sorted(ClauseOrder.OF_VIOLATIONS)
                .map(Violation::code)
                .collect(Collectors.joining(", "));
    }
}
