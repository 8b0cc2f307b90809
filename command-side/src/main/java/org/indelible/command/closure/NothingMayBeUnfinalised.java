package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.jspecify.annotations.Nullable;

/** Every note on the file is finalised (HCC-12, 2.1). */
record NothingMayBeUnfinalised() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        return facts.unfinalised() == 0 ? List.of() : List.of(pack.violation(ClosureGate.UNFINALISED_RECORDS));
    }
}
