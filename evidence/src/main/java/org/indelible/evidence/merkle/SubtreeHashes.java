package org.indelible.evidence.merkle;

import java.util.List;

/** Where the hashes of a tree's full subtrees come from. */
@FunctionalInterface
public interface SubtreeHashes {

    /**
     * The root over the {@code 2^level} leaves from leaf {@code index * 2^level} on.
     *
     * @param level 0 to 62; 0 asks for the hash of a leaf
     */
    byte[] hash(int level, long index);

    /** Computed anew each time: for few leaves. */
    static SubtreeHashes of(List<byte[]> leafHashes) {
        return (level, index) -> MerkleRoot.of(
                leafHashes.subList(Math.toIntExact(index << level), Math.toIntExact((index + 1) << level)));
    }
}
