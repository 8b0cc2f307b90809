package org.indelible.command.grants;

import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.AccountId;

/** Nobody lets themselves in; for that there is the emergency opening, which others look at afterwards. */
final class CannotGrantToOneself {
    private CannotGrantToOneself() {}

    /** {@code second-person-required}. */
    static Optional<Violation> check(AccountId account, Acting acting) {
        return account.equals(acting.actor().account())
                ? Optional.of(Violation.of(
                        "second-person-required",
                        "HCC-5.13",
                        "Somebody else grants you access. Where a child is at risk now, open the file in an"
                                + " emergency."))
                : Optional.empty();
    }
}
