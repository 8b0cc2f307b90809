package org.indelible.evidence.tiles;

/** Names one file below the prefix of a tiled log: a tile of hashes or a bundle of entries. */
public sealed interface TilePath permits TileId, BundleId {

    /** Hashes in a full tile, entries in a full bundle. */
    int FULL = 256;

    /** The only text of the path, relative to the prefix, such as {@code tile/0/x001/x234/067.p/8}. */
    String text();

    /** Which one of its level, from the left, from 0. */
    long index();

    /** How many hashes or entries, 1 to {@link #FULL}. */
    int width();

    /** Whether it will never grow. Only those that are not full end in {@code .p/} and their width. */
    default boolean full() {
        return width() == FULL;
    }

    /**
     * The path with exactly this text.
     *
     * @throws RefusedTile if no tree of at most 2^63-1 leaves has it
     */
    static TilePath parse(String text) {
        return TilePathText.parse(text);
    }
}
