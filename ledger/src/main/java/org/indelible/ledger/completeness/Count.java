package org.indelible.ledger.completeness;

/**
 * How all streams ended.
 *
 * @param throughLeaf the last leaf that is counted
 * @param streams how many streams there are up to it
 * @param root of the tree over their heads, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record Count(long throughLeaf, long streams, byte[] root) {}
