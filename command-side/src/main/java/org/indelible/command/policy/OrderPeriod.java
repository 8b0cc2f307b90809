package org.indelible.command.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which an order is in force, its first and its last included (R9); no last day, no end that is known. */
public record OrderPeriod(LocalDate firstDay, @Nullable LocalDate lastDay) {
    public OrderPeriod {
        if (lastDay != null && lastDay.isBefore(firstDay)) throw new IllegalArgumentException("order-ends-before-made");
    }

    /**
     * An order for so many months: it ends the day before the corresponding day, and with the last day of the month where there
     * is no corresponding one. A year made on 16 March ends at the end of 15 March.
     */
    public static OrderPeriod ofMonths(LocalDate firstDay, int months) {
        if (months < 1) throw new IllegalArgumentException("an order has at least one month");
        var corresponding = firstDay.plusMonths(months);
        var clamped = corresponding.getDayOfMonth() < firstDay.getDayOfMonth();
        return new OrderPeriod(firstDay, clamped ? corresponding : corresponding.minusDays(1));
    }

    /** Whether the order is in force on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** The first day on which it is not in force any more; null while no end is known. */
    public @Nullable LocalDate overFrom() {
        return lastDay == null ? null : lastDay.plusDays(1);
    }
}
