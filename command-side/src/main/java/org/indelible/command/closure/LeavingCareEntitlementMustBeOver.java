package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.AgeReached;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.plans.SupportAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A case does not close while the young person is entitled to leaving care services, and of 21 to 24 while
 * they ask for them (HCC-12.14, R8).
 */
record LeavingCareEntitlementMustBeOver() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        LocalDate bornOn = facts.bornOn();
        if (!facts.care().isEntitled(bornOn, today, pack)) return List.of();
        var entitlement = pack.violation(ClosureGate.LEAVING_CARE_ENTITLEMENT);
        AgeReached until = pack.careLeaverSupport().entitledUntil();
        if (bornOn == null) return List.of(entitlement);
        if (!until.hasBeenReached(bornOn, today)) return List.of(entitlement.allowedFrom(until.on(bornOn)));
        AgeReached possibleUntil = pack.careLeaverSupport().possibleUntil();
        return asks(facts.care()) && !possibleUntil.hasBeenReached(bornOn, today) ? List.of(entitlement) : List.of();
    }

    private static boolean asks(CareFacts care) {
        Asked asked = care.lastAsked();
        return asked != null && asked.answer() == SupportAnswer.YES;
    }
}
