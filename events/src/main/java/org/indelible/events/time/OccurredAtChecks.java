package org.indelible.events.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import org.indelible.events.ImpossibleValue;

/** What no occurrence may be. It is refused by a stable code, and nothing that was given is quoted. */
final class OccurredAtChecks {
    private static final String PARTIAL = "period-not-whole";
    private static final Set<Month> SEASON_STARTS = Set.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER);

    private OccurredAtChecks() {}

    static void require(boolean holds, String code, String message) {
        if (!holds) {
            throw new ImpossibleValue(code, message);
        }
    }

    static void plausible(LocalDate day) {
        require(PlausibleDays.include(day), "date-not-plausible", PlausibleDays.REFUSAL);
    }

    static void covered(OccurredAt.Precision precision, LocalDate earliest, LocalDate latest) {
        switch (precision) {
            case MONTH -> require(covers(1, earliest, latest), PARTIAL, "A month must cover a whole calendar month.");
            case SEASON ->
                require(
                        SEASON_STARTS.contains(earliest.getMonth()) && covers(3, earliest, latest),
                        PARTIAL,
                        "A season must cover three whole months from March, June, September or December.");
            case YEAR ->
                require(
                        earliest.getMonth() == Month.JANUARY && covers(12, earliest, latest),
                        PARTIAL,
                        "A year must cover a whole calendar year.");
            case RANGE -> {}
        }
    }

    private static boolean covers(int months, LocalDate earliest, LocalDate latest) {
        var end = YearMonth.from(earliest).plusMonths(months - 1L).atEndOfMonth();
        return earliest.getDayOfMonth() == 1 && latest.equals(end);
    }
}
