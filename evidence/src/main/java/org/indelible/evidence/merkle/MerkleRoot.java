package org.indelible.evidence.merkle;

import java.util.ArrayDeque;
import java.util.Deque;
import org.indelible.evidence.digest.Sha256;
import org.jspecify.annotations.Nullable;

/** The RFC 6962 root of leaf hashes that come one by one; keeps one hash per level of the tree. */
public final class MerkleRoot {

    /** Roots of full subtrees, the smallest first; their sizes are the powers of two in {@link #size}. */
    private final Deque<byte[]> subtrees = new ArrayDeque<>();

    private long size;

    /** Adds the next leaf hash. */
    public void add(byte[] leafHash) {
        byte[] hash = leafHash;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            hash = MerkleTree.nodeHash(subtrees.pop(), hash);
        }
        subtrees.push(hash);
        size++;
    }

    /** The root over what was added so far; of no leaves, SHA-256 of nothing. */
    public byte[] root() {
        byte @Nullable [] root = null;
        for (byte[] subtree : subtrees) {
            root = root == null ? subtree.clone() : MerkleTree.nodeHash(subtree, root);
        }
        return root == null ? Sha256.of() : root;
    }
}
