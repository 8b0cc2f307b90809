package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.OrderTrait;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.jspecify.annotations.Nullable;

/**
 * A case never closes while the child is looked after: in a looked-after period, or under an order that makes it so. Nobody is a
 * looked-after child from the day on which they are of age (HCC-12.14, R8, R9).
 */
record CannotCloseWhileLookedAfter() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        var gap = pack.violation(ClosureGate.CHILD_LOOKED_AFTER);
        if (facts.care().isLookedAfter()) return List.of(gap);
        LocalDate bornOn = facts.bornOn();
        LocalDate ofAge = bornOn == null ? null : pack.adulthood().on(bornOn);
        if (ofAge != null && !today.isBefore(ofAge)) return List.of();
        return facts.orders().inForceOn(today, OrderTrait.LOOKED_AFTER, pack).stream()
                .map(order -> gap.allowedFrom(earlier(order.overFrom(), ofAge)))
                .toList();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate first, @Nullable LocalDate second) {
        if (first == null || second == null) return first == null ? second : first;
        return first.isBefore(second) ? first : second;
    }
}
