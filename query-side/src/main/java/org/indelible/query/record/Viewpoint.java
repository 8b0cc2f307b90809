package org.indelible.query.record;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.time.LondonTime;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * From where the record is looked at, on two axes. {@code asAt} selects what had happened; {@code knownAt} selects what the ledger held.
 *
 * @param asAt the moment up to which things count as having happened, or null for all that is recorded
 * @param knownAt the last leaf that counts as known
 * @param today the London day on which the question is asked; what is in force or overdue is judged by it when {@code asAt} is null
 */
public record Viewpoint(@Nullable Instant asAt, long knownAt, LocalDate today) {
    /** Everything that the ledger holds up to a leaf. */
    public static Viewpoint now(long knownAt, LocalDate today) {
        return new Viewpoint(null, knownAt, today);
    }

    /** The day on which validity is judged. */
    public LocalDate day() {
        return asAt == null ? today : LondonTime.dayOf(asAt);
    }

    /** Whether something that occurred then had happened. */
    public boolean shows(OccurredAt occurred) {
        return asAt == null || !occurred.inFutureOf(asAt);
    }

    /** Whether a day had come. */
    public boolean shows(LocalDate date) {
        return asAt == null || !date.isAfter(day());
    }

    /** Whether a moment had come. */
    public boolean shows(Instant moment) {
        return asAt == null || !moment.isAfter(asAt);
    }
}
