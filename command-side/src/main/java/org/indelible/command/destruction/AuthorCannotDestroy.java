package org.indelible.command.destruction;

import java.util.Optional;
import java.util.Set;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.AccountId;

/** Neither of the two who decide that an entry goes has written any of it (HCC-5.7). */
final class AuthorCannotDestroy {
    private AuthorCannotDestroy() {}

    static Optional<Violation> check(Set<AccountId> authors, Acting acting) {
        return authors.contains(acting.actor().account())
                ? Optional.of(Violation.of(
                        "two-person-rule", "HCC-5.7", "Two people who did not write the entry decide that it goes."))
                : Optional.empty();
    }
}
