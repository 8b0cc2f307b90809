package org.indelible.command.acting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.indelible.command.policy.Violation;
import org.indelible.events.time.PlausibleDays;

/** A day or moment that somebody alive can have meant, so that every period from it can be counted. */
public final class DayMustBePlausible {
    private DayMustBePlausible() {}

    /** {@code date-not-plausible}, about the field. */
    static Optional<Violation> check(Field field) {
        boolean kept = switch (field.value()) {
            case LocalDate day -> PlausibleDays.include(day);
            case Instant moment -> PlausibleDays.include(moment);
            default -> true;
        };
        return kept ? Optional.empty() : Optional.of(violation().about(field.pointer()));
    }

    /** {@code date-not-plausible}, of a day that stands in a text. */
    public static Optional<Violation> check(LocalDate day) {
        return PlausibleDays.include(day) ? Optional.empty() : Optional.of(violation());
    }

    private static Violation violation() {
        return Violation.of("date-not-plausible", "HCC-5.1", PlausibleDays.REFUSAL);
    }
}
