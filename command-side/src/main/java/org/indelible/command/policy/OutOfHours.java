package org.indelible.command.policy;

import java.time.Instant;
import java.time.LocalTime;
import org.indelible.events.time.LondonTime;

/**
 * When the out-of-hours team is on duty: all day where it is no working day, and else from the evening to the morning.
 *
 * @param from the London time from which, on a working day
 * @param until the London time before which, on a working day
 */
public record OutOfHours(LocalTime from, LocalTime until) {
    public OutOfHours {
        if (!until.isBefore(from)) throw new IllegalArgumentException("the night ends in the morning");
    }

    /** Whether the team is on duty; beyond the table of holidays, a weekday counts as a working day. */
    public boolean covers(Instant at, WorkingDays days) {
        var time = at.atZone(LondonTime.ZONE);
        return !days.isKnownWorkingDay(time.toLocalDate())
                || !time.toLocalTime().isBefore(from)
                || time.toLocalTime().isBefore(until);
    }
}
