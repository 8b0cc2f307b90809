package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.jspecify.annotations.Nullable;

/** Management Oversight with the reasons stands on this child's record; the gap names the file (HCC-12.3). */
record OversightMustGiveReasons() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        return facts.hasOversight()
                ? List.of()
                : List.of(
                        pack.violation(ClosureGate.MANAGEMENT_OVERSIGHT_MISSING).about(facts.file()));
    }
}
