package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.jspecify.annotations.Nullable;

/** The checklist for ceasing to look after a child is approved by whoever it takes, or a manager says why none applies (HCC-12.14). */
record Regulation39MustBeComplete() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        return facts.care().lacksRegulation39(facts.bornOn(), today, pack)
                ? List.of(pack.violation(ClosureGate.REGULATION_39_INCOMPLETE))
                : List.of();
    }
}
