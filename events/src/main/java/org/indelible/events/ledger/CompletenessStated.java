package org.indelible.events.ledger;

/**
 * How all streams ended, in one hash: with it a package proves that nothing was left out.
 *
 * @param throughLeaf the last leaf that was counted
 * @param streams how many streams there were up to it
 * @param root the root of the tree over their heads, 64 lower-case hexadecimal digits
 */
public record CompletenessStated(long throughLeaf, long streams, String root) implements LedgerStatement {}
