package org.indelible.command.acting;

import java.time.LocalDate;
import java.util.Optional;
import org.indelible.command.policy.Violation;
import org.indelible.events.time.OccurredAt;

/** A record is about what has been: a time to come is refused, whatever the client's clock says. */
public final class CannotHaveOccurredInFuture {
    private CannotHaveOccurredInFuture() {}

    /** {@code occurred-in-future} where the time lies after the moment of the command. */
    public static Optional<Violation> check(OccurredAt occurredAt, Acting acting) {
        return occurredAt.inFutureOf(acting.at()) ? Optional.of(violation()) : Optional.empty();
    }

    /** {@code occurred-in-future} where the day lies after the London day of the command. */
    public static Optional<Violation> check(LocalDate day, Acting acting) {
        return day.isAfter(acting.today()) ? Optional.of(violation()) : Optional.empty();
    }

    private static Violation violation() {
        return Violation.of("occurred-in-future", "HCC-5.1", "It cannot have happened yet. Record it when it has.");
    }
}
