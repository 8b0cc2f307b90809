package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.indelible.command.closure.CareFacts;
import org.indelible.command.closure.LookedAfterPeriod;
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
                .map(other -> Violation.of("already-looked-after", "HCC-12.14", whatToDo(other)));
    }

    private static String whatToDo(LookedAfterPeriod other) {
        return other.end() == null
                ? "A looked-after period runs since " + other.from()
                        + ". End it first; of one that lay before it, record the end with it, by that day."
                : "The child was looked after already from " + other.from() + " to " + other.end()
                        + ". Name days outside it; of a period before it, record the end with it.";
    }
}
