package org.indelible.command.staff;

import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.AccountId;

/** That somebody has signed, or refuses to, is recorded by their manager and never by themselves (HCC-15.1). */
final class MustBeRecordedByAnother {
    private MustBeRecordedByAnother() {}

    /** {@code second-person-required}. */
    static Optional<Violation> check(AccountId account, Acting acting) {
        return acting.actor().account().equals(account)
                ? Optional.of(Violation.of(
                        "second-person-required",
                        "HCC-15.1",
                        "Your own agreement is recorded by another manager, never by yourself."))
                : Optional.empty();
    }
}
