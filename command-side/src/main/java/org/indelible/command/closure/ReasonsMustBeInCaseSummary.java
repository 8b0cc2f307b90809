package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.jspecify.annotations.Nullable;

/** The case summary gives the reasons for closure (HCC-12.1). */
record ReasonsMustBeInCaseSummary() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        return facts.hasClosureReasons() ? List.of() : List.of(pack.violation(ClosureGate.CLOSURE_REASONS_MISSING));
    }
}
