package org.indelible.command.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects all that is wrong with one command, so that the person who tried learns it at once. Not for use by several threads. */
public final class Violations {
    private final List<Violation> found = new ArrayList<>();

    /** Notes a violation unless the rule is kept. */
    public Violations unless(boolean kept, String code, String clause, String detail) {
        return kept ? this : add(Violation.of(code, clause, detail));
    }

    /** Notes the violation unless the rule is kept; for one that has a date or a subject. */
    public Violations unless(boolean kept, Violation violation) {
        return kept ? this : add(violation);
    }

    /** Notes a violation. */
    public Violations add(Violation violation) {
        found.add(violation);
        return this;
    }

    /** Notes the violation of a rule that found one. */
    public Violations add(Optional<Violation> violation) {
        violation.ifPresent(found::add);
        return this;
    }

    /** Notes every one of these. */
    public Violations addAll(List<Violation> violations) {
        found.addAll(violations);
        return this;
    }

    /** What was found so far, ordered by clause. */
    public List<Violation> list() {
        return found.stream().sorted(ClauseOrder.OF_VIOLATIONS).toList();
    }

    /**
     * Ends the check.
     *
     * @throws Refused with all that was found, when anything was
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }
}
