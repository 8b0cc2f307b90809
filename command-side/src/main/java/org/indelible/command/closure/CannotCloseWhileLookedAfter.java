package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.jspecify.annotations.Nullable;

/** A case never closes while the child is looked after (HCC-12.14). */
record CannotCloseWhileLookedAfter() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        return facts.care().isLookedAfter() ? List.of(pack.violation(ClosureGate.CHILD_LOOKED_AFTER)) : List.of();
    }
}
