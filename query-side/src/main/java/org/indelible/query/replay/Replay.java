package org.indelible.query.replay;

import java.util.List;
import java.util.Optional;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.accesslog.AccessLine;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was shown.
 *
 * @param position the leaf up to which the ledger was known to the answer that was given
 * @param disclosure who was shown it, when, for which purpose, and by what they were let in
 * @param because why it is not the same, or null where it is
 * @param shown the answer as it is rebuilt from that position, or null where it cannot be; it is what they saw only if the outcome says so
 */
public record Replay(
        long position,
        AccessLine disclosure,
        ReplayOutcome outcome,
        @Nullable ReplayDifference because,
        @Nullable DisclosedAnswer shown)
        implements DisclosedAnswer {
    static Replay same(long position, AccessLine disclosure, DisclosedAnswer shown) {
        return new Replay(position, disclosure, ReplayOutcome.SAME, null, shown);
    }

    static Replay different(long position, AccessLine disclosure, ReplayDifference because, DisclosedAnswer shown) {
        return new Replay(position, disclosure, ReplayOutcome.DIFFERENT, because, shown);
    }

    static Replay notRebuilt(long position, AccessLine disclosure, ReplayDifference because) {
        return new Replay(position, disclosure, ReplayOutcome.NOT_REBUILT, because, null);
    }

    @Override
    public List<EntryId> entriesShown() {
        return Optional.ofNullable(shown).map(DisclosedAnswer::entriesShown).orElse(List.of());
    }
}
