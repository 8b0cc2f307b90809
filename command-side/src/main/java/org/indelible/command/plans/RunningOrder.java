package org.indelible.command.plans;

import java.time.LocalDate;
import org.indelible.events.duties.DutyId;
import org.indelible.events.plans.OrderKind;
import org.jspecify.annotations.Nullable;

/**
 * An order that was made and not ended.
 *
 * @param supportFrom the day from which the support last agreed counts, or null where none is agreed
 * @param review the review which that support asks for, or null
 */
record RunningOrder(
        OrderKind kind,
        LocalDate madeOn,
        @Nullable LocalDate supportFrom,
        @Nullable DutyId review) {
    RunningOrder supported(LocalDate from, DutyId next) {
        return new RunningOrder(kind, madeOn, from, next);
    }

    /** Support agreed before the order was made begins with it. */
    LocalDate supportedFrom(LocalDate agreedOn) {
        return agreedOn.isBefore(madeOn) ? madeOn : agreedOn;
    }

    /** Whether support agreed later than that day is on file already: what is recorded late does not bring its review back. */
    boolean isAgreedAfter(LocalDate agreedOn) {
        return supportFrom != null && supportedFrom(agreedOn).isBefore(supportFrom);
    }
}
