package org.indelible.events.coredetails;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One core detail: a value, or a code of the pack's vocabulary for that kind. Valid from a date until the next detail of its kind (for
 * the kinds that can hold several at once, until its own end).
 */
public record CoreDetail(
        CoreDetailKind kind,
        String value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {
    public CoreDetail {
        if (validTo != null && validTo.isBefore(validFrom)) throw new IllegalArgumentException("valid-to-before-from");
    }
}
