package org.indelible.command.acting;

import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.jspecify.annotations.Nullable;

/** Who is accountable for a file and to whom it is allocated: what decides, beside the role, who may change it. */
public record Standing(String accountableTeam, @Nullable AccountId allocatedWorker) {
    /** Whether the actor is the allocated worker or in the accountable team. */
    public boolean includes(Actor actor) {
        return actor.account().equals(allocatedWorker) || actor.team().equals(accountableTeam);
    }
}
