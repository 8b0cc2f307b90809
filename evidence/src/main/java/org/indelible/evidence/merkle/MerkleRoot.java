package org.indelible.evidence.merkle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.indelible.evidence.digest.Sha256;
import org.jspecify.annotations.Nullable;

/** The RFC 6962 root of leaf hashes that come one by one; keeps one hash per level of the tree. */
public final class MerkleRoot {

    /** Roots of full subtrees, the smallest first; their sizes are the powers of two in {@link #size}. */
    private final Deque<byte[]> subtrees = new ArrayDeque<>();

    private long size;

    /** The root over these leaf hashes. */
    public static byte[] of(Iterable<byte[]> leafHashes) {
        MerkleRoot root = new MerkleRoot();
        leafHashes.forEach(root::add);
        return root.root();
    }

    /**
     * Goes on where another one was after so many leaves.
     *
     * @param size number of leaves added before
     * @param frontier as {@link #frontier()} gave it then
     * @throws IllegalArgumentException if a tree of this size has no such frontier
     */
    public static MerkleRoot resume(long size, List<byte[]> frontier) {
        if (size < 0
                || frontier.size() != Long.bitCount(size)
                || frontier.stream().anyMatch(hash -> hash.length != Sha256.LENGTH)) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has another frontier");
        }
        MerkleRoot root = new MerkleRoot();
        frontier.forEach(hash -> root.subtrees.push(hash.clone()));
        root.size = size;
        return root;
    }

    /** Adds the next leaf hash. */
    public void add(byte[] leafHash) {
        byte[] hash = leafHash;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            hash = MerkleTree.nodeHash(subtrees.pop(), hash);
        }
        subtrees.push(hash);
        size++;
    }

    /** How many leaves were added. */
    public long size() {
        return size;
    }

    /** Roots of the full subtrees that the leaves make, from the left, which is the largest first: all that {@link #resume} needs. */
    public List<byte[]> frontier() {
        return subtrees.reversed().stream().map(byte[]::clone).toList();
    }

    /** The root over what was added so far; of no leaves, SHA-256 of nothing. */
    public byte[] root() {
        byte @Nullable [] root = null;
        for (byte[] subtree : subtrees) {
            root = root == null ? subtree.clone() : MerkleTree.nodeHash(subtree, root);
        }
        return root == null ? MerkleTree.emptyRoot() : root;
    }
}
