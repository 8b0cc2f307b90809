package org.indelible.command.acting;

import java.util.Set;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who, beside the role, may change a file now.
 *
 * @param admitted whom an involvement, a grant or an emergency opening lets in
 * @param conflicted whom a conflict of interest keeps out, whatever else lets them in
 * @param named to whom alone the file opens, or null where it is not restricted
 */
public record Standing(
        String accountableTeam,
        @Nullable AccountId allocatedWorker,
        Set<AccountId> admitted,
        Set<AccountId> conflicted,
        @Nullable Set<AccountId> named) {

    /** Of a file that nothing but team and allocation opens. */
    public Standing(String accountableTeam, @Nullable AccountId allocatedWorker) {
        this(accountableTeam, allocatedWorker, Set.of(), Set.of(), null);
    }

    /** Whether the actor is related to the file. */
    public boolean includes(Actor actor) {
        return actor.account().equals(allocatedWorker)
                || actor.team().equals(accountableTeam)
                || admitted.contains(actor.account())
                || isNamed(actor);
    }

    /** Whether the file opens to named people only, and the actor is none of them. */
    boolean isClosedTo(Actor actor) {
        return named != null && !isNamed(actor);
    }

    /** Whether a conflict of interest keeps the actor out. */
    boolean isInConflict(Actor actor) {
        return conflicted.contains(actor.account());
    }

    private boolean isNamed(Actor actor) {
        return named != null && named.contains(actor.account());
    }
}
