package org.indelible.app.security;

import java.time.Instant;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/** Up to when the sessions of an account have ended (HCC-10.3). */
@FunctionalInterface
public interface EndedSessions {
    /** The moment before which nothing that was issued to the account counts any more, or null where none of its sessions was ended. */
    @Nullable
    Instant before(AccountId account);
}
