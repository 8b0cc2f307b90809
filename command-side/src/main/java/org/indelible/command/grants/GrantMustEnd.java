package org.indelible.command.grants;

import java.time.LocalDate;
import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Violation;

/** A grant ends on a day that is to come and not beyond what the pack allows: who still needs it is asked again. */
final class GrantMustEnd {
    private GrantMustEnd() {}

    /** {@code grant-end-invalid}. */
    static Optional<Violation> check(LocalDate until, Acting acting) {
        var today = acting.today();
        var last = today.plusDays(acting.pack().access().grantDays());
        return until.isBefore(today) || until.isAfter(last)
                ? Optional.of(Violation.of(
                                "grant-end-invalid",
                                "HCC-5.13",
                                "Name a last day from " + today + " to " + last + "; it can be granted again then.")
                        .about("/until"))
                : Optional.empty();
    }
}
