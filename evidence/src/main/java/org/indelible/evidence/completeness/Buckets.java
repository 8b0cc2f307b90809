package org.indelible.evidence.completeness;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of heads, cut at a depth of 12 bits: a stream that changes changes its bucket, and the few thousand hashes above the buckets are computed from their
 * subtrees.
 */
public final class Buckets {
    /** How many bits of the key name the bucket. */
    public static final int BITS = 12;

    /** How many buckets there are. */
    public static final int COUNT = 1 << BITS;

    /** By depth, from the root down to the buckets. */
    private final List<List<Subtree>> levels = new ArrayList<>();

    /** @param subtrees those of all buckets, in order */
    public Buckets(List<Subtree> subtrees) {
        if (subtrees.size() != COUNT) {
            throw new IllegalArgumentException(subtrees.size() + " buckets");
        }
        levels.add(List.copyOf(subtrees));
        while (levels.getFirst().size() > 1) {
            levels.addFirst(above(levels.getFirst()));
        }
    }

    private static List<Subtree> above(List<Subtree> below) {
        List<Subtree> level = new ArrayList<>(below.size() / 2);
        for (int i = 0; i < below.size(); i += 2) {
            level.add(Subtree.join(below.get(i), below.get(i + 1)));
        }
        return level;
    }

    /** The bucket of a stream, from 0. */
    public static int of(StreamHead head) {
        byte[] key = head.key();
        return (key[0] & 0xFF) << 4 | (key[1] & 0xFF) >> 4;
    }

    /** The whole tree. */
    public Subtree root() {
        return levels.getFirst().getFirst();
    }

    /** The siblings from a stream's leaf up to the root. */
    public List<byte[]> path(StreamHead head, List<StreamHead> bucket) {
        List<byte[]> path = new ArrayList<>(HeadsTree.path(head, bucket, BITS));
        int index = of(head);
        for (int depth = BITS; depth > 0; depth--) {
            Subtree mine = levels.get(depth).get(index);
            Subtree sibling = levels.get(depth).get(index ^ 1);
            // Where it is alone it has risen, and nothing stands beside it.
            if (mine.streams() + sibling.streams() > 1) {
                path.add(sibling.hash());
            }
            index >>= 1;
        }
        return List.copyOf(path);
    }
}
