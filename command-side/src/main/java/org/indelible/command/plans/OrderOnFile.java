package org.indelible.command.plans;

import java.time.LocalDate;
import org.indelible.events.duties.DutyId;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.jspecify.annotations.Nullable;

/**
 * An order that was made, and what became of it.
 *
 * @param lastDay the last day of its period, or the day on which it ended; null while none is known
 * @param ended whether it was recorded that it ended
 * @param supportFrom the day from which the support last agreed counts, or null where none is agreed
 * @param review the review which that support asks for, or null
 */
record OrderOnFile(
        OrderKind kind,
        LocalDate madeOn,
        @Nullable LocalDate lastDay,
        boolean ended,
        @Nullable LocalDate supportFrom,
        @Nullable DutyId review) {
    static OrderOnFile of(OrderMade event) {
        return new OrderOnFile(event.kind(), event.madeOn(), event.lastDay(), false, null, null);
    }

    OrderOnFile after(OrderEnded event) {
        return new OrderOnFile(kind, madeOn, event.lastDay(), true, supportFrom, review);
    }

    OrderOnFile supported(LocalDate from, DutyId next) {
        return new OrderOnFile(kind, madeOn, lastDay, ended, from, next);
    }

    /** Whether it was over before this day; such an order is history of the child, and asks for nothing. */
    boolean isOverBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** Support agreed before the order was made begins with it. */
    LocalDate supportedFrom(LocalDate agreedOn) {
        return agreedOn.isBefore(madeOn) ? madeOn : agreedOn;
    }

    /** Whether support agreed on that day is reviewed: the order still runs today, and no later agreement is on file. */
    boolean isReviewedAfter(LocalDate agreedOn, LocalDate today) {
        return !ended && !isOverBefore(today) && !isAgreedAfter(agreedOn);
    }

    /** Whether support agreed later than that day is on file already: what is recorded late does not bring its review back. */
    boolean isAgreedAfter(LocalDate agreedOn) {
        return supportFrom != null && supportedFrom(agreedOn).isBefore(supportFrom);
    }
}
