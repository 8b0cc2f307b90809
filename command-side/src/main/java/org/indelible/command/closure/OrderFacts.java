package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.indelible.command.policy.OrderPeriod;
import org.indelible.command.policy.OrderTrait;
import org.indelible.command.policy.PolicyPack;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;

/** Court orders and the periods for which they are in force (HCC-12.11, R9). */
final class OrderFacts {
    private final Map<OrderId, Held> orders = new HashMap<>();

    void evolve(CaseFileEvent event) {
        if (event instanceof OrderMade made) {
            orders.put(made.order(), new Held(made.kind(), new OrderPeriod(made.madeOn(), made.lastDay())));
        }
        if (event instanceof OrderEnded ended) {
            orders.computeIfPresent(ended.order(), (id, held) -> held.until(ended.lastDay()));
        }
    }

    /** Of the orders that must be over before a case closes, the one in force on this day that runs longest. */
    Optional<OrderPeriod> blockingOn(LocalDate day, PolicyPack pack) {
        return orders.values().stream()
                .filter(held -> pack.order(held.kind()).is(OrderTrait.ENDS_BEFORE_CLOSURE))
                .map(Held::period)
                .filter(period -> period.isInForceOn(day))
                .max(Comparator.comparing(period -> Objects.requireNonNullElse(period.lastDay(), LocalDate.MAX)));
    }

    private record Held(OrderKind kind, OrderPeriod period) {
        Held until(LocalDate lastDay) {
            return new Held(kind, new OrderPeriod(period.firstDay(), lastDay));
        }
    }
}
