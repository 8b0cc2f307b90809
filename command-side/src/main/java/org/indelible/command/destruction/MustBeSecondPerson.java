package org.indelible.command.destruction;

import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Violation;

/** Who proposed does not approve (HCC-13.3). */
final class MustBeSecondPerson {
    private MustBeSecondPerson() {}

    static Optional<Violation> check(Proposal proposed, Acting acting) {
        return proposed.by().account().equals(acting.actor().account())
                ? Optional.of(Violation.of(
                        "second-person-required", "HCC-13.3", "Another person approves what you proposed."))
                : Optional.empty();
    }
}
