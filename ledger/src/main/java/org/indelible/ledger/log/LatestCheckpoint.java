package org.indelible.ledger.log;

import java.time.Instant;

/**
 * The checkpoint of the largest size.
 *
 * @param size how many leaves it covers; -1 if none was ever signed
 * @param signedAt by the clock of the node that signed; the epoch if none was
 */
public record LatestCheckpoint(long size, Instant signedAt) {
    /** Nothing was ever signed. */
    public static final LatestCheckpoint NONE = new LatestCheckpoint(-1, Instant.EPOCH);
}
