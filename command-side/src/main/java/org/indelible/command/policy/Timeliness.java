package org.indelible.command.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.LondonTime;
import org.indelible.events.time.OccurredAt;

/**
 * Judges whether something was done within its limit (R2, HCC-5.1). Used for recording and for finalising, which are judged apart
 * (HCC-5.5). A late fact is never refused, it is marked.
 */
public record Timeliness(WorkingDays calendar) {
    /**
     * The last London day on which recording is on time; empty where the working days reach back before the holiday table.
     *
     * @throws HolidayTableEnds when that day lies beyond the table
     */
    public Optional<LocalDate> due(OccurredAt occurred, RecordingLimit limit) {
        return limit.due(occurred.lastPossibleDay(), calendar);
    }

    /**
     * The verdict on something that happened then and was done at this instant.
     *
     * @throws HolidayTableEnds when the count would pass the end of the table
     */
    public Lateness judge(OccurredAt occurred, RecordingLimit limit, Instant doneAt) {
        var doneOn = LondonTime.dayOf(doneAt);
        return due(occurred, limit)
                .map(due -> byDueDay(due, doneOn))
                .orElseGet(() -> uncounted(limit.dueWithoutHolidays(occurred.lastPossibleDay()), doneOn));
    }

    private Lateness byDueDay(LocalDate due, LocalDate doneOn) {
        if (!doneOn.isAfter(due)) {
            return new Lateness.OnTime(due);
        }
        return calendar.reachesBackTo(due)
                ? new Lateness.Late(due, calendar.between(due, calendar.rolledForward(doneOn)))
                : new Lateness.LateNotComputed(due);
    }

    /** Before the table the mark is set by weekends alone. */
    private static Lateness uncounted(LocalDate byWeekendsAlone, LocalDate doneOn) {
        return doneOn.isAfter(byWeekendsAlone) ? new Lateness.LateNotComputed(null) : new Lateness.OnTime(null);
    }
}
