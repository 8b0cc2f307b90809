package org.indelible.evidence.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Computes roots and proofs by the recursive definitions of RFC 6962, section 2.1. Each asks for a number of hashes that grows with the logarithm of the tree's
 * size.
 *
 * @param hashes of a tree that is at least as large as the sizes asked for
 */
public record MerkleProver(SubtreeHashes hashes) {

    /** The root of the tree's first {@code size} leaves. */
    public byte[] root(long size) {
        return size == 0 ? MerkleTree.emptyRoot() : hash(0, size);
    }

    /**
     * The sibling hashes from leaf to root (section 2.1.1).
     *
     * @throws IndexOutOfBoundsException if there is no such leaf among the first {@code size}
     */
    public List<byte[]> inclusion(long index, long size) {
        Objects.checkIndex(index, size);
        List<byte[]> proof = new ArrayList<>();
        path(index, 0, size, proof);
        return proof;
    }

    /**
     * What shows that the tree of {@code second} leaves begins with that of {@code first} leaves (section 2.1.2). Empty if they are equal, or the first is empty.
     *
     * @throws IndexOutOfBoundsException if first is larger than second, or negative
     */
    public List<byte[]> consistency(long first, long second) {
        Objects.checkFromToIndex(0, first, second);
        List<byte[]> proof = new ArrayList<>();
        if (first > 0) {
            subproof(first, 0, second, true, proof);
        }
        return proof;
    }

    private void path(long index, long begin, long end, List<byte[]> proof) {
        if (end - begin == 1) {
            return;
        }
        long middle = middle(begin, end);
        if (index < middle) {
            path(index, begin, middle, proof);
            proof.add(hash(middle, end));
        } else {
            path(index, middle, end, proof);
            proof.add(hash(begin, middle));
        }
    }

    /** Known means that the verifier has the root of these leaves, because they are all that the first tree has. */
    private void subproof(long first, long begin, long end, boolean known, List<byte[]> proof) {
        if (first == end) {
            if (!known) {
                proof.add(hash(begin, end));
            }
            return;
        }
        long middle = middle(begin, end);
        if (first <= middle) {
            subproof(first, begin, middle, known, proof);
            proof.add(hash(middle, end));
        } else {
            subproof(first, middle, end, false, proof);
            proof.add(hash(begin, middle));
        }
    }

    /** Every range that the definitions arrive at begins at a multiple of the power of two that is not below its length. */
    private byte[] hash(long begin, long end) {
        long size = end - begin;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return hashes.hash(level, begin >> level);
        }
        long middle = middle(begin, end);
        return MerkleTree.nodeHash(hash(begin, middle), hash(middle, end));
    }

    /** Splits at the largest power of two below the length. */
    private static long middle(long begin, long end) {
        return begin + Long.highestOneBit(end - begin - 1);
    }
}
