package org.indelible.events.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The one time zone of the policy: a day is the calendar day in London, whatever offset a time was stated with. */
public final class LondonTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LondonTime() {}

    /** The London calendar day in which the instant lies. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The London calendar day in which the time lies; 23:30 at UTC on a summer evening is already the next day. */
    public static LocalDate dayOf(OffsetDateTime time) {
        return dayOf(time.toInstant());
    }

    /** The moment at which the London day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
