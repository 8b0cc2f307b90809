package org.indelible.app.log;

import java.util.Set;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.springframework.http.HttpStatus;

/** Who reads of the log what tells how much was recorded about whom, if not what. */
final class LogReaders {
    private static final Set<Role> ROLES = Set.of(Role.AUD, Role.DPO);

    private LogReaders() {}

    /** Refuses anybody else. */
    static void check(Actor actor) {
        if (!actor.hasAny(ROLES)) {
            throw new RequestRefused(Problem.of(
                    HttpStatus.FORBIDDEN,
                    "role-not-allowed",
                    "Auditors and data protection officers read this part of the log."));
        }
    }
}
