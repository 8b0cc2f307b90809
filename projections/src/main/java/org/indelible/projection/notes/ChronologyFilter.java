package org.indelible.projection.notes;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a file are asked for.
 *
 * @param kinds the kinds wanted; empty for all
 * @param noteTypes the codes of the types of notes wanted, and then nothing but notes; null for all entries
 * @param statuses the statuses wanted; empty for all
 * @param asAt leaves out what had not happened by then, or null
 * @param knownAt the last leaf that counts
 * @param withheld entries that are left out as if they were not there (HCC-8.1)
 */
public record ChronologyFilter(
        CaseFileId file,
        Set<String> kinds,
        @Nullable Set<String> noteTypes,
        Set<String> statuses,
        @Nullable Instant asAt,
        long knownAt,
        Set<UUID> withheld,
        boolean newestFirst) {}
