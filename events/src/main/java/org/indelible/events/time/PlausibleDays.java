package org.indelible.events.time;

import java.time.Instant;
import java.time.LocalDate;

/** The days that somebody alive can have meant, so that every period from one can be counted. Any other is refused as {@code date-not-plausible}. */
public final class PlausibleDays {
    /** The first of them. */
    public static final LocalDate FIRST = LocalDate.of(1800, 1, 1);

    /** The last of them. */
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** What is said of any other day. */
    public static final String REFUSAL =
            "The year must lie between " + FIRST.getYear() + " and " + LAST.getYear() + ".";

    private PlausibleDays() {}

    /** Whether it is one of them. */
    public static boolean include(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** Whether it lies on one of them, in London. */
    public static boolean include(Instant moment) {
        return !moment.isBefore(LondonTime.startOf(FIRST)) && moment.isBefore(LondonTime.startOf(LAST.plusDays(1)));
    }
}
