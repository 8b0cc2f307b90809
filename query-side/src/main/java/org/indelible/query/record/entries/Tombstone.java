package org.indelible.query.record.entries;

import java.time.Instant;
import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.record.FactReference;
import org.jspecify.annotations.Nullable;

/**
 * What was destroyed: when it was recorded, of which stored types it was, and which events still prove that it existed.
 *
 * @param entry the entry, or null where the whole file's key was destroyed
 * @param decision why, and by whom; null where that is not among the facts
 */
public record Tombstone(
        @Nullable EntryId entry,
        Instant recordedAt,
        List<String> types,
        List<FactReference> events,
        @Nullable DestructionDecision decision) {}
