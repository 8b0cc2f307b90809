package org.indelible.command.disputes;

import java.util.HashSet;
import java.util.Set;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.disputes.Arena;
import org.jspecify.annotations.Nullable;

/** One dispute: the entry it stands beside, and where it was considered. */
record Dispute(@Nullable EntryId entry, Set<Arena> considered) {
    Dispute after(Arena arena) {
        Set<Arena> all = new HashSet<>(considered);
        all.add(arena);
        return new Dispute(entry, Set.copyOf(all));
    }
}
