package org.indelible.evidence.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.indelible.evidence.digest.Sha256;

/**
 * Roots and inclusion proofs of RFC 6962. Leaves and nodes are hashed under different prefixes, so that nobody can pass a node off as a leaf: a root stands for
 * one list of leaves only. All methods take leaf <em>hashes</em>; {@link #leafHash} makes one from a leaf's bytes.
 */
public final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /** {@code SHA-256(0x00 || leaf)}. */
    public static byte[] leafHash(byte[] leaf) {
        return Sha256.of(LEAF, leaf);
    }

    /** {@code SHA-256(0x01 || left || right)}. */
    public static byte[] nodeHash(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    /** The root over the leaf hashes; of no leaves, SHA-256 of nothing. */
    public static byte[] root(List<byte[]> leafHashes) {
        MerkleRoot root = new MerkleRoot();
        leafHashes.forEach(root::add);
        return root.root();
    }

    /**
     * The sibling hashes from leaf to root (RFC 6962, 2.1.1).
     *
     * @throws IndexOutOfBoundsException if there is no such leaf
     */
    public static List<byte[]> inclusionProof(List<byte[]> leafHashes, int index) {
        Objects.checkIndex(index, leafHashes.size());
        List<byte[]> proof = new ArrayList<>();
        List<byte[]> level = leafHashes;
        int at = index;
        while (level.size() > 1) {
            int sibling = at ^ 1;
            if (sibling < level.size()) {
                proof.add(level.get(sibling));
            }
            level = parents(level);
            at >>= 1;
        }
        return proof;
    }

    /**
     * Whether the proof shows that a tree of this size and root has this leaf hash at this index (RFC 9162, 2.1.3.2).
     *
     * @param index from 0
     * @param size number of leaves
     */
    public static boolean verifyInclusion(byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = nodeHash(sibling, hash);
                int levels = (at & 1) == 1 ? 0 : Long.numberOfTrailingZeros(at);
                at >>= levels;
                last >>= levels;
            } else {
                hash = nodeHash(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Pairing from the left and carrying an odd last hash up unchanged gives exactly RFC 6962's split at the largest power of two. */
    private static List<byte[]> parents(List<byte[]> level) {
        List<byte[]> parents = new ArrayList<>((level.size() + 1) / 2);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            parents.add(nodeHash(level.get(i), level.get(i + 1)));
        }
        if (level.size() % 2 == 1) {
            parents.add(level.getLast());
        }
        return parents;
    }
}
