package org.indelible.events.coredetails;

import java.time.LocalDate;
import org.indelible.events.ImpossibleValue;
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
    /** The code that stands for a detail nobody has obtained yet (HCC-6.2). */
    public static final String NOT_YET_OBTAINED = "information-not-yet-obtained";

    public CoreDetail {
        if (validTo != null && validTo.isBefore(validFrom))
            throw new ImpossibleValue("valid-to-before-from", "It ends before it begins.");
    }

    /** Whether it only says that nobody has obtained the detail yet; any other value ends it. */
    public boolean notYetObtained() {
        return value.equals(NOT_YET_OBTAINED);
    }
}
