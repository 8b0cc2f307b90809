package org.indelible.ledger.anchors;

/**
 * A checkpoint with what others have put to it.
 *
 * @param size leaves that it covers
 * @param note with the signatures of the ledger, which comes first, and of witnesses
 * @param stamped whether there is a timestamp of it, as the ledger alone signed it
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record AnchoredCheckpoint(long size, byte[] note, boolean stamped) {}
