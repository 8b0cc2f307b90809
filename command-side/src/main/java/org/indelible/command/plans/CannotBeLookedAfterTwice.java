package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.indelible.command.closure.CareFacts;
import org.indelible.command.policy.Violation;

/**
 * No two looked-after periods of a child have days in common but the one on which care passes from one to the next (HCC-12.14). A period
 * that lay before the one that runs is recorded late, with its end.
 */
final class CannotBeLookedAfterTwice {
    private CannotBeLookedAfterTwice() {}

    static Optional<Violation> check(StartLookedAfterPeriod command, CareFacts facts) {
        LocalDate until = command.ended() == null ? null : command.ended().on();
        return facts.meeting(command.from(), until)
                .map(
                        _ -> Violation.of(
                                "already-looked-after",
                                "HCC-12.14",
                                "The child was, or is, looked after on some of these days already. End the period that runs first; of one before it, record the end with it, by the day on which the next began."));
    }
}
