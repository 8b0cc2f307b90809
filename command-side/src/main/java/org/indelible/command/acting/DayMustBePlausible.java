package org.indelible.command.acting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.indelible.command.policy.Violation;
import org.indelible.events.time.LondonTime;

/** A day or moment that somebody alive can have meant, so that every period from it can be counted. */
public final class DayMustBePlausible {
    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private DayMustBePlausible() {}

    /** {@code date-not-plausible}, about the field. */
    static Optional<Violation> check(Field field) {
        boolean kept = switch (field.value()) {
            case LocalDate day -> isPlausible(day);
            case Instant moment ->
                !moment.isBefore(LondonTime.startOf(FIRST)) && moment.isBefore(LondonTime.startOf(LAST));
            default -> true;
        };
        return kept ? Optional.empty() : Optional.of(violation().about(field.pointer()));
    }

    /** {@code date-not-plausible}, of a day that stands in a text. */
    public static Optional<Violation> check(LocalDate day) {
        return isPlausible(day) ? Optional.empty() : Optional.of(violation());
    }

    private static Violation violation() {
        return Violation.of("date-not-plausible", "HCC-5.1", "The year must lie between 1800 and 2199.");
    }

    private static boolean isPlausible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
