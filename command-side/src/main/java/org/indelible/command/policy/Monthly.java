package org.indelible.command.policy;

import java.time.LocalDate;
import java.time.YearMonth;

/** At least one in each calendar month, due on its last day (R7, HCC-5.16). */
public final class Monthly {
    private Monthly() {}

    /** The day by which the first one is due where the duty began on this day. */
    public static LocalDate firstDue(LocalDate begun) {
        return YearMonth.from(begun).atEndOfMonth();
    }

    /** The day by which the one after this is due: the last of the month that follows. */
    public static LocalDate nextDue(LocalDate last) {
        return YearMonth.from(last).plusMonths(1).atEndOfMonth();
    }

    /** Whether a month has passed without one. */
    public static boolean isOverdue(LocalDate last, LocalDate today) {
        return today.isAfter(nextDue(last));
    }
}
