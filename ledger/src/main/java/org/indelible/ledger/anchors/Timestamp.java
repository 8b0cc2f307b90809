package org.indelible.ledger.anchors;

import java.time.Instant;

/**
 * A timestamp of a checkpoint's note, as the ledger alone signed it.
 *
 * @param size leaves that the checkpoint covers
 * @param reply of the authority, DER, as it came
 * @param at by the authority's clock
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record Timestamp(long size, byte[] reply, Instant at) {}
