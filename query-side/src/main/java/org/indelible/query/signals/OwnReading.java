package org.indelible.query.signals;

import java.time.Instant;
import java.util.Optional;
import org.indelible.events.access.AccessEvent;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.access.CommandRefused;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.query.record.RecordedFact;
import org.jspecify.annotations.Nullable;

/**
 * One's own reading, or one's own attempt, as it is on record.
 *
 * @param asked the question
 * @param refused whether nothing was shown
 */
public record OwnReading(
        Instant at,
        @Nullable CaseFileId file,
        String asked,
        @Nullable AccessPurpose purpose,
        boolean refused) {
    /** What this fact of a lane says of the person's own reading; nothing where it is another's, or destroyed. */
    static Optional<OwnReading> of(RecordedFact fact, AccountId person) {
        return fact.payload() instanceof AccessEvent event
                        && event.who().account().equals(person)
                ? Optional.of(of(fact.recordedAt(), event))
                : Optional.empty();
    }

    private static OwnReading of(Instant at, AccessEvent event) {
        return switch (event) {
            case RecordDisclosed read -> new OwnReading(at, read.file(), read.query(), read.purpose(), false);
            case DisclosureRefused refused ->
                new OwnReading(at, refused.file(), refused.query(), refused.purpose(), true);
            case CommandRefused refused -> new OwnReading(at, refused.file(), refused.command(), null, true);
        };
    }
}
