package org.indelible.command.emergency;

import java.time.Instant;
import org.indelible.command.acting.Acting;
import org.indelible.events.people.AccountId;

/** An emergency opening that nobody has judged yet: whose, and until when. */
record Opening(AccountId by, Instant until) {
    boolean opensTo(Acting acting) {
        return by.equals(acting.actor().account()) && acting.at().isBefore(until);
    }
}
