package org.indelible.command.conflict;

import java.util.Optional;
import java.util.Set;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;

/** Anybody says it of themselves; of somebody else a manager or the data protection officer does, for it shuts them out. */
final class ManagerMustRegisterForAnother {
    private static final Set<Role> FOR_OTHERS = Set.of(Role.LM, Role.TM, Role.SM, Role.DPO);

    private ManagerMustRegisterForAnother() {}

    /** {@code manager-only}. */
    static Optional<Violation> check(AccountId account, Acting acting) {
        return acting.actor().account().equals(account) || acting.actor().hasAny(FOR_OTHERS)
                ? Optional.empty()
                : Optional.of(Violation.of(
                        "manager-only",
                        "HCC-5.13",
                        "Of somebody else, a manager or the data protection officer registers it. Tell them."));
    }
}
