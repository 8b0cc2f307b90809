package org.indelible.evidence.tiles;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Which files are new or wider when a tree has grown; a writer makes these and no others. The streams are lazy. */
public final class GrownTiles {

    private GrownTiles() {}

    /**
     * The tiles, lower levels first.
     *
     * @param from leaves before
     * @param to leaves now, not fewer
     */
    public static Stream<TileId> hashes(long from, long to) {
        return IntStream.range(0, TileId.LEVELS)
                .boxed()
                .flatMap(level ->
                        indexes(from >> (8 * level), to >> (8 * level)).mapToObj(index -> TileId.in(to, level, index)));
    }

    /** The bundles; parameters as in {@link #hashes}. */
    public static Stream<BundleId> entries(long from, long to) {
        return indexes(from, to).mapToObj(index -> BundleId.in(to, index));
    }

    private static LongStream indexes(long from, long to) {
        return from == to ? LongStream.empty() : LongStream.rangeClosed(from >> 8, (to - 1) >> 8);
    }
}
