package org.indelible.command.plans;

import java.time.LocalDate;
import org.indelible.events.duties.DutyId;
import org.indelible.events.plans.OrderKind;
import org.jspecify.annotations.Nullable;

/**
 * An order that was made and not ended.
 *
 * @param review the review that the support last agreed asks for, or null
 */
record RunningOrder(
        OrderKind kind, LocalDate madeOn, @Nullable DutyId review) {
    RunningOrder reviewedBy(DutyId next) {
        return new RunningOrder(kind, madeOn, next);
    }
}
