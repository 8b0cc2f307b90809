package org.indelible.command.policy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long files of one class are kept (HCC-13.2): until the last of these days, each 0 where it does not count.
 *
 * @param law what asks for it
 */
public record RetentionTerms(String law, int yearsFromBirth, int yearsFromClosure, int yearsFromOrder) {
    public RetentionTerms {
        if (law.isBlank()) throw new IllegalArgumentException("a period of retention names its law");
        if (yearsFromBirth < 0 || yearsFromClosure < 0 || yearsFromOrder < 0)
            throw new IllegalArgumentException("a period of retention is not negative");
        if (yearsFromBirth + yearsFromClosure + yearsFromOrder == 0)
            throw new IllegalArgumentException("a period of retention has years");
    }

    /**
     * The first day on which nothing in these terms asks for keeping the file any more.
     *
     * @param order the day of the last order that counts for the class, or null where there is none
     */
    public LocalDate until(LocalDate born, LocalDate closed, @Nullable LocalDate order) {
        return Stream.of(
                        new AgeReached(yearsFromBirth).on(born),
                        closed.plusYears(yearsFromClosure),
                        order == null ? closed : order.plusYears(yearsFromOrder))
                .reduce(closed, (one, other) -> one.isAfter(other) ? one : other);
    }
}
