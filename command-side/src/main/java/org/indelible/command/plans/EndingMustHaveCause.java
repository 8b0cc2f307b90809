package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.closure.CareFacts;
import org.indelible.command.closure.LookedAfterPeriod;
import org.indelible.command.policy.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Looking after ends without a Regulation 39 checklist only at 18, or by an order that is on file: one made in the period, or the end of
 * one that made the child looked after (HCC-12.14).
 */
final class EndingMustHaveCause {
    private EndingMustHaveCause() {}

    static Optional<Violation> check(
            EndLookedAfterPeriod command,
            LookedAfterPeriod period,
            CareFacts facts,
            @Nullable LocalDate bornOn,
            Acting acting) {
        return switch (command.how()) {
            case DECISION -> Optional.empty();
            case AT_EIGHTEEN -> EighteenMustBeReached.check(bornOn, command.on(), "HCC-12.14", acting.pack());
            case BY_ORDER ->
                facts.endedByOrder(period, command.on(), acting.pack()) ? Optional.empty() : Optional.of(noOrder());
        };
    }

    private static Violation noOrder() {
        return Violation.of(
                "ending-order-missing",
                "HCC-12.14",
                "No order on this file was made or ended in the period by that day. Record the order first.");
    }
}
