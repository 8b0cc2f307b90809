package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** Court orders and the periods for which they are in force (HCC-12.11, 12.14, R9). */
final class OrderFacts {
    private final Map<OrderId, Held> orders = new HashMap<>();

    void evolve(CaseFileEvent event) {
        if (event instanceof OrderMade made) {
            orders.put(made.order(), new Held(made.kind(), made.madeOn(), made.lastDay()));
        }
        if (event instanceof OrderEnded ended) {
            orders.computeIfPresent(ended.order(), (id, held) -> held.until(ended.lastDay()));
        }
    }

    /** Of the orders with this trait, the one in force on this day that runs longest. */
    Optional<OrderPeriod> inForceOn(LocalDate day, OrderTrait trait, PolicyPack pack) {
        return orders.values().stream()
                .filter(held -> pack.order(held.kind()).is(trait))
                .flatMap(held -> held.period().stream())
                .filter(period -> period.isInForceOn(day))
                .max(Comparator.comparing(period -> Objects.requireNonNullElse(period.lastDay(), LocalDate.MAX)));
    }

    /** The periods of all orders with this trait that had begun by this day. */
    List<OrderPeriod> begunBy(LocalDate day, OrderTrait trait, PolicyPack pack) {
        return orders.values().stream()
                .filter(held ->
                        pack.order(held.kind()).is(trait) && !held.madeOn().isAfter(day))
                .flatMap(held -> held.period().stream())
                .toList();
    }

    /** Whether an order can have ended a looked-after period on this day: one of another kind made in it, or the end of one that made it so. */
    boolean canHaveEnded(LookedAfterPeriod period, LocalDate day, PolicyPack pack) {
        return orders.values().stream().anyMatch(held -> {
            LocalDate by = pack.order(held.kind()).is(OrderTrait.LOOKED_AFTER) ? held.lastDay() : held.madeOn();
            return by != null && !by.isBefore(period.from()) && !by.isAfter(day);
        });
    }

    private record Held(
            OrderKind kind, LocalDate madeOn, @Nullable LocalDate lastDay) {
        Held until(LocalDate day) {
            return new Held(kind, madeOn, day);
        }

        /** The days on which it is in force; none where it was over before it was made. */
        Optional<OrderPeriod> period() {
            return lastDay != null && lastDay.isBefore(madeOn)
                    ? Optional.empty()
                    : Optional.of(new OrderPeriod(madeOn, lastDay));
        }
    }
}
