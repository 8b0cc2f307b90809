package org.indelible.command.closure;

import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureRequested;
import org.indelible.events.people.AccountId;

/** A request for closure that stands: on which ground, and whose. */
record Requested(ClosureGround ground, AccountId by) {
    static Requested of(ClosureRequested event) {
        return new Requested(event.ground(), event.by().account());
    }
}
