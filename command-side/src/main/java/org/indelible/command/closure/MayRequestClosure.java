package org.indelible.command.closure;

import java.util.Set;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Refused;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;

/** The allocated worker requests; where nobody is allocated, the team manager (HCC-12). */
final class MayRequestClosure {
    private MayRequestClosure() {}

    static void check(ClosureFacts facts, Acting acting) {
        AccountId worker = facts.allocatedWorker();
        boolean kept = worker == null
                ? acting.actor().hasAny(Set.of(Role.TM, Role.SM))
                : worker.equals(acting.actor().account());
        Refused.unless(
                kept,
                "allocated-worker-requests",
                "HCC-12",
                "The allocated worker requests closure; where nobody is allocated, the team manager.");
    }
}
