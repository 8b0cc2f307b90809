package org.indelible.command.conflict;

import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.AccountId;

/** Whoever is kept out does not let themselves in again. */
final class CannotEndOwnConflict {
    private CannotEndOwnConflict() {}

    /** {@code second-person-required}. */
    static Optional<Violation> check(AccountId account, Acting acting) {
        return acting.actor().account().equals(account)
                ? Optional.of(Violation.of(
                        "second-person-required", "HCC-5.13", "Another manager decides that it stands no longer."))
                : Optional.empty();
    }
}
