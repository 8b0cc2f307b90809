package org.indelible.query.record.entries;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.indelible.events.time.LondonTime;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * How long after the event its words were in the record, as the server measured it (HCC-5.4).
 *
 * @param during whether they were recorded within the interval of the event itself
 * @param minutes from the end of the event, or null where its time is not known
 * @param days London calendar days from the last possible day of the event
 */
public record RecordingInterval(boolean during, @Nullable Long minutes, long days) {
    static RecordingInterval between(OccurredAt occurred, Instant recorded) {
        long days = ChronoUnit.DAYS.between(occurred.lastPossibleDay(), LondonTime.dayOf(recorded));
        return switch (occurred) {
            case OccurredAt.At known ->
                new RecordingInterval(false, minutes(known.at().toInstant(), recorded), days);
            case OccurredAt.Between between ->
                new RecordingInterval(
                        !recorded.isBefore(between.from().toInstant())
                                && !recorded.isAfter(between.to().toInstant()),
                        minutes(between.to().toInstant(), recorded),
                        days);
            case OccurredAt.On _, OccurredAt.Imprecise _ -> new RecordingInterval(false, null, days);
        };
    }

    private static long minutes(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMinutes());
    }
}
