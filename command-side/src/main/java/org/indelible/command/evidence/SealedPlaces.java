package org.indelible.command.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Where in the sealed order lies what an export asks for, looked up when it is asked for: leaf indexes, -1 before the first.
 *
 * @param opening the leaf of the file's opening, or null where no such file is known
 * @param knownAt the last leaf sealed when the record was known so: up to it, the package holds events
 */
public record SealedPlaces(@Nullable Long opening, long knownAt) {
    /** Whether the ledger held the file then. What entries tell of may lie before it: imported ones do. */
    boolean areWithin(long opening) {
        return opening <= knownAt;
    }
}
