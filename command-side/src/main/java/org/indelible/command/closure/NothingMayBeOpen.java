package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.plans.InvolvementKind;
import org.jspecify.annotations.Nullable;

/** Nothing of this kind is still open on the file (HCC-12.7, 12.8, 4.5). */
record NothingMayBeOpen(InvolvementKind kind, ClosureGate gate) implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        return facts.hasOpen(kind) ? List.of(pack.violation(gate)) : List.of();
    }
}
