package org.indelible.evidence.completeness;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.merkle.MerkleTree;

/**
 * The tree over the heads of streams. The bits of a stream's key lead to its leaf, which stands as near to the root as it is alone; so each stream has one place, and a
 * ledger cannot hold two heads for it. Leaves and nodes are hashed as in RFC 6962.
 */
public final class HeadsTree {
    private static final int DEPTH = Sha256.LENGTH * Byte.SIZE;

    private HeadsTree() {}

    /**
     * The subtree of some streams.
     *
     * @param heads one for each stream, with keys that agree in their first {@code depth} bits
     */
    public static Subtree of(List<StreamHead> heads, int depth) {
        if (heads.isEmpty()) {
            return Subtree.EMPTY;
        }
        if (heads.size() == 1) {
            return Subtree.of(heads.getFirst());
        }
        Map<Boolean, List<StreamHead>> halves = halves(heads, depth);
        return Subtree.join(of(half(halves, false), depth + 1), of(half(halves, true), depth + 1));
    }

    /**
     * The siblings from a stream's leaf up to the subtree of {@link #of}.
     *
     * @param head one of the heads
     */
    public static List<byte[]> path(StreamHead head, List<StreamHead> heads, int depth) {
        List<byte[]> path = new ArrayList<>();
        collect(head.key(), heads, depth, path);
        return path;
    }

    private static void collect(byte[] key, List<StreamHead> heads, int depth, List<byte[]> path) {
        if (heads.size() <= 1) {
            return;
        }
        Map<Boolean, List<StreamHead>> halves = halves(heads, depth);
        boolean right = bit(key, depth);
        collect(key, half(halves, right), depth + 1, path);
        path.add(of(half(halves, !right), depth + 1).hash());
    }

    /** Whether a head and its siblings, the deepest first, give this root. Never throws. */
    public static boolean leadsTo(StreamHead head, List<byte[]> path, byte[] root) {
        if (path.size() > DEPTH || path.stream().anyMatch(hash -> hash.length != Sha256.LENGTH)) {
            return false;
        }
        byte[] key = head.key();
        byte[] hash = head.leafHash();
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            byte[] sibling = path.get(path.size() - 1 - depth);
            hash = bit(key, depth) ? MerkleTree.nodeHash(sibling, hash) : MerkleTree.nodeHash(hash, sibling);
        }
        return MessageDigest.isEqual(hash, root);
    }

    /** Whether the key goes right at this depth. */
    static boolean bit(byte[] key, int depth) {
        return (key[depth / Byte.SIZE] & 0x80 >> depth % Byte.SIZE) != 0;
    }

    private static Map<Boolean, List<StreamHead>> halves(List<StreamHead> heads, int depth) {
        return heads.stream().collect(Collectors.partitioningBy(head -> bit(head.key(), depth)));
    }

    private static List<StreamHead> half(Map<Boolean, List<StreamHead>> halves, boolean right) {
        return halves.getOrDefault(right, List.of());
    }
}
