package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.jspecify.annotations.Nullable;

/** What ended because the child is of age ended on the eighteenth birthday or later, which takes a known date of birth (HCC-12.13, 12.14, R8). */
final class EighteenMustBeReached {
    private EighteenMustBeReached() {}

    /** {@code date-of-birth-unknown} or {@code not-yet-eighteen}. */
    static Optional<Violation> check(@Nullable LocalDate bornOn, LocalDate day, String clause, PolicyPack pack) {
        if (bornOn == null) {
            return Optional.of(Violation.of(
                    "date-of-birth-unknown", clause, "Record the date of birth first; without it nobody is of age."));
        }
        return pack.adulthood().hasBeenReached(bornOn, day)
                ? Optional.empty()
                : Optional.of(Violation.of("not-yet-eighteen", clause, "On that day the child was not 18."));
    }
}
