package org.indelible.evidence.completeness;

import java.util.Arrays;
import org.indelible.evidence.merkle.MerkleTree;

/**
 * The streams whose keys begin alike.
 *
 * @param streams how many there are
 * @param hash that of nothing, of the leaf where there is one, or of the node over both halves
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; equality is defined below
public record Subtree(long streams, byte[] hash) {
    /** No stream. */
    public static final Subtree EMPTY = new Subtree(0, MerkleTree.emptyRoot());

    /** Takes a copy. */
    public Subtree {
        hash = hash.clone();
    }

    /** One stream, at whatever depth it stands alone. */
    public static Subtree of(StreamHead head) {
        return new Subtree(1, head.leafHash());
    }

    /** The two halves together. A stream alone rises, so that the tree is the same whatever the order in which streams came. */
    public static Subtree join(Subtree left, Subtree right) {
        if (left.streams + right.streams <= 1) {
            return left.streams == 1 ? left : right;
        }
        return new Subtree(left.streams + right.streams, MerkleTree.nodeHash(left.hash, right.hash));
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subtree that && streams == that.streams && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
