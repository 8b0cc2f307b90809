package org.indelible.evidence.tiles;

/**
 * An entry as a bundle holds it.
 *
 * @param bytes the entry
 * @param sealed whether the tree's root vouches for it
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record BundleEntry(byte[] bytes, boolean sealed) {}
