package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.OrderTrait;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.jspecify.annotations.Nullable;

/** A case does not close while a supervision order is in force (HCC-12.11, R9). */
record SupervisionOrderMustBeOver() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        return facts.orders().inForceOn(today, OrderTrait.ENDS_BEFORE_CLOSURE, pack).stream()
                .map(order -> pack.violation(ClosureGate.ORDER_IN_FORCE).allowedFrom(order.overFrom()))
                .toList();
    }
}
