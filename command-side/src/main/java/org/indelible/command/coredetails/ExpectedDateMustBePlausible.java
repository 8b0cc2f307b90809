package org.indelible.command.coredetails;

import java.time.LocalDate;
import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Violation;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/** A child is expected within the days of a pregnancy: at most as long before the referral, which may be told late, or after today (HCC-6.2). */
public final class ExpectedDateMustBePlausible {
    /** The days of a pregnancy, generously. */
    static final int DAYS = 300;

    private ExpectedDateMustBePlausible() {}

    /** {@code expected-date-not-plausible} where the day lies further off; nothing where none is expected. */
    public static Optional<Violation> check(@Nullable LocalDate expectedOn, OccurredAt referredAt, Acting acting) {
        if (expectedOn == null) return Optional.empty();
        LocalDate first = referredAt.firstPossibleDay().minusDays(DAYS);
        LocalDate last = acting.today().plusDays(DAYS);
        return expectedOn.isBefore(first) || expectedOn.isAfter(last)
                ? Optional.of(Violation.of(
                                "expected-date-not-plausible",
                                "HCC-6.2",
                                "Nobody is expected then. Name a day from " + first + " to " + last
                                        + ", or the date of birth.")
                        .about("/subject/expectedOn"))
                : Optional.empty();
    }
}
