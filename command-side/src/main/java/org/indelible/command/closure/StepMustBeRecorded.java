package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureStep;
import org.jspecify.annotations.Nullable;

/** A step is answered: done, not applicable, or impossible with a manager's reason (HCC-12.1 to 12.6, 13.1). */
record StepMustBeRecorded(ClosureStep step, ClosureGate gate) implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        return facts.answer(step) != null ? List.of() : List.of(pack.violation(gate));
    }
}
