package org.indelible.command.restriction;

import java.util.Optional;
import java.util.Set;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.AccountId;

/** A file that opens to nobody cannot be worked on. */
final class NamesMustBeGiven {
    private NamesMustBeGiven() {}

    /** {@code names-required}. */
    static Optional<Violation> check(Set<AccountId> named) {
        return named.isEmpty()
                ? Optional.of(Violation.of(
                                "names-required", "HCC-4.7", "Name at least one person to whom the file stays open.")
                        .about("/named"))
                : Optional.empty();
    }
}
