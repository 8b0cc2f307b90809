package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.AgeReached;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.jspecify.annotations.Nullable;

/** A case does not close while the young person is entitled to leaving care services (HCC-12.14, R8). */
record LeavingCareEntitlementMustBeOver() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        if (!facts.care().isEntitled(pack)) return List.of();
        LocalDate bornOn = facts.bornOn();
        AgeReached until = pack.careLeaverSupport().entitledUntil();
        if (bornOn != null && until.hasBeenReached(bornOn, today)) return List.of();
        return List.of(pack.violation(ClosureGate.LEAVING_CARE_ENTITLEMENT)
                .allowedFrom(bornOn == null ? null : until.on(bornOn)));
    }
}
