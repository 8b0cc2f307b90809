package org.indelible.command.policy;

import java.time.LocalDate;

/**
 * The working days of England and Wales within the holiday table: not a Saturday, a Sunday or a holiday (R4). Every method
 * throws {@link HolidayTableEnds} when it would have to know a day after the table, and IllegalArgumentException for a day
 * before it: ask {@link #reachesBackTo} first.
 */
public final class WorkingDays {
    private final HolidayTable table;

    WorkingDays(HolidayTable table) {
        this.table = table;
    }

    /** Whether the table goes back to this day. */
    public boolean reachesBackTo(LocalDate day) {
        return !day.isBefore(table.from());
    }

    /** The last day of the table; it should lie at least a year ahead. */
    public LocalDate lastKnownDay() {
        return table.to();
    }

    /** Whether this is a working day. */
    public boolean isWorkingDay(LocalDate day) {
        if (!reachesBackTo(day)) throw new IllegalArgumentException("before the holiday table");
        if (day.isAfter(table.to())) throw new HolidayTableEnds(table.to());
        return !HolidayTable.isWeekend(day) && !table.holidays().containsKey(day);
    }

    /** Whether this is a working day as far as the table goes; a weekday outside it counts as one. */
    public boolean isKnownWorkingDay(LocalDate day) {
        return !HolidayTable.isWeekend(day) && !table.holidays().containsKey(day);
    }

    /** The day itself, or the first working day after it (R2). */
    public LocalDate rolledForward(LocalDate day) {
        var rolled = day;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** The day on which so many working days have passed; {@code day} is day 0 and need not be a working day itself (R1). */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 0) throw new IllegalArgumentException("working days are counted forward");
        if (!reachesBackTo(day)) throw new IllegalArgumentException("before the holiday table");
        var reached = day;
        for (int passed = 0; passed < workingDays; passed++) {
            reached = rolledForward(reached.plusDays(1));
        }
        return reached;
    }

    /** How many working days lie after {@code day} up to and with {@code last}; 0 when there is none. */
    public int between(LocalDate day, LocalDate last) {
        int counted = 0;
        for (var next = day.plusDays(1); !next.isAfter(last); next = next.plusDays(1)) {
            counted += isWorkingDay(next) ? 1 : 0;
        }
        return counted;
    }
}
