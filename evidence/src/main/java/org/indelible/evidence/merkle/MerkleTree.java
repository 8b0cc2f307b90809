package org.indelible.evidence.merkle;

import org.indelible.evidence.digest.Sha256;

/**
 * The hashes that RFC 6962 trees are made of. Leaves and nodes are hashed under different prefixes, so that nobody can pass a node off as a leaf: a root stands for
 * one list of leaves only.
 */
public final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** {@code SHA-256(0x00 || leaf)}. */
    public static byte[] leafHash(byte[] leaf) {
        return Sha256.of(LEAF, leaf);
    }

    /** {@code SHA-256(0x01 || left || right)}. */
    public static byte[] nodeHash(byte[] left, byte[] right) {
        byte[] node = new byte[1 + left.length + right.length];
        node[0] = NODE;
        System.arraycopy(left, 0, node, 1, left.length);
        System.arraycopy(right, 0, node, 1 + left.length, right.length);
        return Sha256.of(node);
    }

    /** The root of the tree without leaves: SHA-256 of nothing. */
    public static byte[] emptyRoot() {
        return Sha256.of();
    }
}
