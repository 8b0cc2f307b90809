package org.indelible.command.staff;

import java.util.Set;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Refused;
import org.indelible.events.people.Role;

/** Whoever ends somebody else's sessions answers for the installation: anybody else could shut a colleague out (HCC-10.3). */
final class LogInMustBeOwn {
    private static final Set<Role> FOR_ANYBODY = Set.of(Role.DPO, Role.SYS);

    private LogInMustBeOwn() {}

    /** Refuses with {@code own-log-in-only}. */
    static void check(ReportCompromisedLogIn command, Acting acting) {
        Refused.unless(
                acting.actor().account().equals(command.account())
                        || acting.actor().hasAny(FOR_ANYBODY),
                "own-log-in-only",
                "HCC-10.3",
                "You can report your own log-in. Tell the data protection officer of anybody else's.");
    }
}
