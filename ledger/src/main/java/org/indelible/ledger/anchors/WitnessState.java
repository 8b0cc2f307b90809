package org.indelible.ledger.anchors;

import org.jspecify.annotations.Nullable;

/**
 * How things stand with one witness, as the node that asks sees it.
 *
 * @param name of its key
 * @param size leaves of the newest checkpoint with its cosignature; 0 without one
 * @param trouble why it did not cosign when it was last asked, a sentence; null if it did, or was not asked
 * @param contradicts whether it has cosigned another history than the one that is stored here
 */
public record WitnessState(String name, long size, @Nullable String trouble, boolean contradicts) {}
