package org.indelible.command.policy;

import java.time.LocalDate;
import java.time.Month;

/** An age is reached at the start of the birthday; whoever was born on 29 February has it on 1 March in common years (R8). */
public record AgeReached(int years) {
    public AgeReached {
        if (years < 0) throw new IllegalArgumentException("an age is not negative");
    }

    /** The day on which somebody born on {@code bornOn} reaches the age. */
    public LocalDate on(LocalDate bornOn) {
        var birthday = bornOn.plusYears(years);
        return birthday.getDayOfMonth() == bornOn.getDayOfMonth()
                ? birthday
                : LocalDate.of(birthday.getYear(), Month.MARCH, 1);
    }

    /** Whether the age has been reached on that day. */
    public boolean hasBeenReached(LocalDate bornOn, LocalDate today) {
        return !today.isBefore(on(bornOn));
    }
}
