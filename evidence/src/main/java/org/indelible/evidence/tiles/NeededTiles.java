package org.indelible.evidence.tiles;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.SubtreeHashes;

/** Which tiles {@link VerifiedTiles} reads for what, so that they can be fetched beforehand, all at once. */
public final class NeededTiles {

    private NeededTiles() {}

    /** For the root of a tree: the partial tiles at its right edge. */
    public static SequencedSet<TileId> root(long size) {
        return new LinkedHashSet<>(edge(size).toList());
    }

    /**
     * For the proof that a leaf is in a tree.
     *
     * @throws IndexOutOfBoundsException if there is no such leaf
     */
    public static SequencedSet<TileId> inclusion(long index, long size) {
        SequencedSet<TileId> tiles = root(size);
        new MerkleProver(recording(tiles, size)).inclusion(index, size);
        return tiles;
    }

    /**
     * For the proof that a tree begins with a smaller one.
     *
     * @throws IndexOutOfBoundsException if first is larger than second, or negative
     */
    public static SequencedSet<TileId> consistency(long first, long second) {
        SequencedSet<TileId> tiles = root(second);
        new MerkleProver(recording(tiles, second)).consistency(first, second);
        return tiles;
    }

    static Stream<TileId> edge(long size) {
        return IntStream.range(0, TileId.LEVELS)
                .filter(level -> (size >> (8 * level) & 0xFF) > 0)
                .mapToObj(level -> TileId.in(size, level, size >> (8 * level) >> 8));
    }

    /** A full tile needs the one above it, and so on up to the edge. */
    private static SubtreeHashes recording(SequencedSet<TileId> tiles, long size) {
        return (level, index) -> {
            TileId tile = TileId.in(size, level / 8, index << (level % 8) >> 8);
            while (tiles.add(tile) && tile.full()) {
                tile = TileId.in(size, tile.level() + 1, tile.index() >> 8);
            }
            return new byte[Sha256.LENGTH];
        };
    }
}
