package org.indelible.command.closure;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.time.LondonTime;
import org.indelible.events.time.OccurredAt;

/** The time since the file was opened, or opened again: what is said of an earlier one does not close this (HCC-12.1, 12.3). */
record Opening(Instant since) {
    /** Of a file about which nothing is known yet. */
    static final Opening UNKNOWN = new Opening(Instant.EPOCH);

    static Opening of(CaseFileOpened event) {
        return new Opening(event.referredAt().firstPossibleMoment());
    }

    static Opening of(CaseFileReopened event) {
        return new Opening(event.reopenedAt());
    }

    /** Whether it can have happened since. */
    boolean includes(OccurredAt occurredAt) {
        return switch (occurredAt) {
            case OccurredAt.At at -> !at.at().toInstant().isBefore(since);
            case OccurredAt.Between between -> !between.to().toInstant().isBefore(since);
            case OccurredAt.On _, OccurredAt.Imprecise _ ->
                !occurredAt.lastPossibleDay().isBefore(LondonTime.dayOf(since));
        };
    }
}
