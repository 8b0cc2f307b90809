package org.indelible.command.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a care leaver is asked whether support should go on (HCC-12.15, R8).
 *
 * @param lookedAfterFrom the age at which being looked after may entitle to leaving care services (HCC-12.14)
 * @param entitledUntil the age up to which support needs no asking
 * @param askMonthsBefore how many months before that age they are asked
 * @param askAgainMonths after how many months they are asked again
 * @param possibleUntil the age at which support ends in any case
 */
public record CareLeaverSupport(
        AgeReached lookedAfterFrom,
        AgeReached entitledUntil,
        int askMonthsBefore,
        int askAgainMonths,
        AgeReached possibleUntil) {
    public CareLeaverSupport {
        if (askMonthsBefore < 1 || askAgainMonths < 1) throw new IllegalArgumentException("months are at least one");
        if (possibleUntil.years() < entitledUntil.years()) throw new IllegalArgumentException("support ends too early");
    }

    /** The first day on which the question counts as asked in time. */
    public LocalDate askFrom(LocalDate bornOn) {
        return entitledUntil.on(bornOn).minusMonths(askMonthsBefore);
    }

    /** The last day for asking again, or null when nothing is possible any more by then. */
    public @Nullable LocalDate askAgainBy(LocalDate bornOn, LocalDate lastAsked) {
        var again = lastAsked.plusMonths(askAgainMonths);
        return again.isBefore(possibleUntil.on(bornOn)) ? again : null;
    }
}
