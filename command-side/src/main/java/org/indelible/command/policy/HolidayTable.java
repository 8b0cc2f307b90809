package org.indelible.command.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The holidays of England and Wales that fall on a weekday, by day, complete from {@code from} to {@code to} (R4). A day that is
 * added later is a new version of the pack.
 */
record HolidayTable(LocalDate from, LocalDate to, SortedMap<LocalDate, String> holidays) {
    HolidayTable {
        if (to.isBefore(from)) throw new IllegalArgumentException("the holiday table ends before it begins");
        for (LocalDate day : holidays.keySet()) {
            if (day.isBefore(from) || day.isAfter(to))
                throw new IllegalArgumentException(day + " is outside the table");
            if (isWeekend(day)) throw new IllegalArgumentException(day + " is a weekend and no entry of the table");
        }
        holidays = Collections.unmodifiableSortedMap(new TreeMap<>(holidays));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
