package org.indelible.evidence.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indelible.evidence.digest.Sha256;

/** Verifies proofs by the algorithms of RFC 9162, section 2.1, in at most 63 steps whatever the proof holds. */
public final class MerkleVerifier {

    private MerkleVerifier() {}

    /**
     * Whether the proof shows that a tree of this size and root has this leaf hash at this index (section 2.1.3.2).
     *
     * @param index from 0
     * @param size number of leaves
     */
    public static boolean inclusion(byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size || !areHashes(proof)) {
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
                hash = MerkleTree.nodeHash(sibling, hash);
                int levels = Long.numberOfTrailingZeros(at);
                at >>= levels;
                last >>= levels;
            } else {
                hash = MerkleTree.nodeHash(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /**
     * Whether the proof shows that the tree of the second size and root begins with the leaves of the tree of the first size and root (section 2.1.4.2). The empty
     * tree begins every tree, and needs no proof.
     *
     * @param first number of leaves, from 0
     * @param second number of leaves, not below first
     */
    public static boolean consistency(
            long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
        if (first < 0 || first > second || !areHashes(proof)) {
            return false;
        }
        if (first == 0 || first == second) {
            byte[] expected = first == second ? secondRoot : MerkleTree.emptyRoot();
            return proof.isEmpty() && Arrays.equals(firstRoot, expected);
        }
        List<byte[]> path = new ArrayList<>(proof);
        if (Long.bitCount(first) == 1) {
            path.addFirst(firstRoot);
        }
        return !path.isEmpty() && leadsToBoth(first - 1, firstRoot, second - 1, secondRoot, path);
    }

    private static boolean leadsToBoth(
            long firstLast, byte[] firstRoot, long secondLast, byte[] secondRoot, List<byte[]> path) {
        int shared = Long.numberOfTrailingZeros(~firstLast);
        long at = firstLast >> shared;
        long last = secondLast >> shared;
        byte[] older = path.getFirst();
        byte[] newer = older;
        for (byte[] sibling : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                older = MerkleTree.nodeHash(sibling, older);
                newer = MerkleTree.nodeHash(sibling, newer);
                int levels = Long.numberOfTrailingZeros(at);
                at >>= levels;
                last >>= levels;
            } else {
                newer = MerkleTree.nodeHash(newer, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(older, firstRoot) && Arrays.equals(newer, secondRoot);
    }

    private static boolean areHashes(List<byte[]> proof) {
        return proof.size() < Long.SIZE && proof.stream().allMatch(hash -> hash.length == Sha256.LENGTH);
    }
}
