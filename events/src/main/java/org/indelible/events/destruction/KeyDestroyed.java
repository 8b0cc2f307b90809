package org.indelible.events.destruction;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * The keys were deleted, and no node remembers them: what they encrypted cannot be read in any copy of this ledger. Caused by the
 * application, never by a person. Does not prove that nobody kept a copy of a wrapped key together with the key-encryption key of its time.
 *
 * @param entry the entry, or null for the whole file
 * @param key the identifier of the key
 * @param keysUnderIt how many keys of entries it wrapped, which went with it
 * @param checkpointSize how many leaves the newest checkpoint held when they were deleted
 */
public record KeyDestroyed(CaseFileId file, @Nullable EntryId entry, String key, int keysUnderIt, long checkpointSize)
        implements DestructionEvent {}
