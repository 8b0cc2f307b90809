package org.indelible.query.accesslog;

import java.time.LocalDate;
import org.indelible.projection.access.CountedAccess;
import org.jspecify.annotations.Nullable;

/**
 * How often it came to this in one span.
 *
 * @param from the first London day of the span
 * @param purpose null where none was given, or none that is known any more
 * @param allowedBy null where nobody was let in
 */
public record DisclosureCount(
        LocalDate from,
        AccessOutcome outcome,
        @Nullable String purpose,
        @Nullable String allowedBy,
        long count) {
    static DisclosureCount of(CountedAccess counted) {
        return new DisclosureCount(
                counted.from(),
                AccessOutcome.of(counted.outcome()),
                counted.purpose(),
                counted.allowedBy(),
                counted.count());
    }
}
