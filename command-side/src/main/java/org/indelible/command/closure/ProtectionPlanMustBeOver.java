package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.jspecify.annotations.Nullable;

/** A case never closes while a child protection plan runs (HCC-12.13). */
record ProtectionPlanMustBeOver() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        return facts.protection().isRunning() ? List.of(pack.violation(ClosureGate.CP_PLAN_ACTIVE)) : List.of();
    }
}
