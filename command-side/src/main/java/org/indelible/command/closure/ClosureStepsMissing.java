package org.indelible.command.closure;

import java.util.List;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;

/** The case cannot close yet: every gap, in the order of the clauses, each with its earliest lawful date where one can be computed. */
public final class ClosureStepsMissing extends Refused {
    /** The code of the problem that lists the gaps. */
    public static final String CODE = "closure-steps-missing";

    private static final long serialVersionUID = 1L;

    ClosureStepsMissing(List<Violation> gaps) {
        super(gaps);
    }
}
