package org.indelible.evidence.tiles;

/**
 * Names a bundle: the entries whose leaf hashes are in the tile of level 0 with the same index and width.
 *
 * @param index which bundle, from 0
 * @param width number of entries, 1 to 256
 */
public record BundleId(long index, int width) implements TilePath {

    /**
     * Names it.
     *
     * @throws RefusedTile if no tree of at most 2^63-1 leaves has it
     */
    public BundleId {
        new TileId(0, index, width);
    }

    /**
     * The bundle with this index in a tree of this many leaves, as wide as it is there.
     *
     * @throws RefusedTile if there is none
     */
    public static BundleId in(long size, long index) {
        return new BundleId(index, TileId.in(size, 0, index).width());
    }

    /** The tile of the leaf hashes of the bundle's entries. */
    public TileId leaves() {
        return new TileId(0, index, width);
    }

    @Override
    public String text() {
        return TilePathText.of(this);
    }
}
