package org.indelible.app.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions have ended, as it is recorded, and on this node from the moment of the report. What this node remembers only bridges the time until the report
 * is projected, for it and for every other node; it forgets nothing that counts, because the record is asked too, and after a restart alone.
 */
public final class SessionEnds implements EndedSessions {
    private static final Duration PROJECTED_BY_THEN = Duration.ofHours(1);

    private final EndedSessions recorded;
    private final Cache<AccountId, Instant> here =
            Caffeine.newBuilder().expireAfterWrite(PROJECTED_BY_THEN).build();

    /** @param recorded what the projected reports say */
    public SessionEnds(EndedSessions recorded) {
        this.recorded = recorded;
    }

    /** Ends what was issued to the account before the moment, on this node at once; the report is durable. */
    public void endHere(AccountId account, Instant before) {
        here.asMap().merge(account, before, SessionEnds::later);
    }

    @Override
    public @Nullable Instant before(AccountId account) {
        Instant reported = here.getIfPresent(account);
        Instant projected = recorded.before(account);
        if (reported == null) return projected;
        return projected == null ? reported : later(reported, projected);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
