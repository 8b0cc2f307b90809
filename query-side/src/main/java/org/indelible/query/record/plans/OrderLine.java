package org.indelible.query.record.plans;

import java.time.LocalDate;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** A court order, from its first day to its last (R9). */
public record OrderLine(
        OrderId order,
        OrderKind kind,
        LocalDate madeOn,
        @Nullable LocalDate lastDay,
        boolean ongoingSupportAgreed,
        Recorded recorded,
        @Nullable End end,
        boolean inForce) {
    /** How it ended before its period. */
    public record End(LocalDate lastDay, String reason, Recorded recorded) {}
}
