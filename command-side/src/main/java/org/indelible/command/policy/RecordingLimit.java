package org.indelible.command.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** By when something must be recorded and finalised, counted from the London day on which it ended (HCC-5.1, HCC-5.2, R1). */
public sealed interface RecordingLimit {
    /**
     * The last day that is on time, for an event that ended on {@code eventDay}; empty where it cannot be counted, because the
     * event lies before the holiday table.
     *
     * @throws HolidayTableEnds when that day lies beyond the table
     */
    Optional<LocalDate> due(LocalDate eventDay, WorkingDays calendar);

    /** The day up to which it is on time even if there were no holidays but weekends; holidays only ever move it later. */
    LocalDate dueWithoutHolidays(LocalDate eventDay);

    /** Reads {@code "same-day"} or a number of working days. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RecordingLimit of(JsonNode stored) {
        if (stored.isString() && stored.asString().equals("same-day")) {
            return new SameDay();
        }
        if (!stored.isInt()) throw new IllegalArgumentException("a limit is same-day or a number of working days");
        return new Within(stored.asInt());
    }

    /** A limit of working days; the day of the event is day 0. */
    record Within(int workingDays) implements RecordingLimit {
        public Within {
            if (workingDays < 1) throw new IllegalArgumentException("a limit has at least one working day");
        }

        @Override
        public Optional<LocalDate> due(LocalDate eventDay, WorkingDays calendar) {
            return calendar.reachesBackTo(eventDay)
                    ? Optional.of(calendar.after(eventDay, workingDays))
                    : Optional.empty();
        }

        @Override
        public LocalDate dueWithoutHolidays(LocalDate eventDay) {
            return eventDay.plusDays(1)
                    .datesUntil(LocalDate.MAX)
                    .filter(day -> !HolidayTable.isWeekend(day))
                    .skip(workingDays - 1L)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The London calendar day on which the event ended, weekends included (R3). */
    record SameDay() implements RecordingLimit {
        @Override
        public Optional<LocalDate> due(LocalDate eventDay, WorkingDays calendar) {
            return Optional.of(eventDay);
        }

        @Override
        public LocalDate dueWithoutHolidays(LocalDate eventDay) {
            return eventDay;
        }
    }
}
