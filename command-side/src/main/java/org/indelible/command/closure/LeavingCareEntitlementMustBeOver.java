package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.jspecify.annotations.Nullable;

/** A case does not close while the young person is entitled to leaving care services (HCC-12.14, R8). */
record LeavingCareEntitlementMustBeOver() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        LocalDate bornOn = facts.bornOn();
        if (!facts.care().isEntitled() || bornOn == null) return List.of();
        LocalDate ends = pack.careLeaverSupport().entitledUntil().on(bornOn);
        return today.isBefore(ends)
                ? List.of(pack.violation(ClosureGate.LEAVING_CARE_ENTITLEMENT).allowedFrom(ends))
                : List.of();
    }
}
