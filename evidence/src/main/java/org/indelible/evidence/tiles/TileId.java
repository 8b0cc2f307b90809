package org.indelible.evidence.tiles;

/**
 * Names a tile: hash {@code i} of it is the root over the {@code 256^level} leaves from leaf {@code (index * 256 + i) * 256^level} on.
 *
 * @param level 0 for hashes of leaves, up to 7
 * @param index which tile of the level, from 0
 * @param width number of hashes, 1 to 256
 */
public record TileId(int level, long index, int width) implements TilePath {

    /** Levels that trees of at most 2^63-1 leaves have. */
    public static final int LEVELS = 8;

    /**
     * Names it.
     *
     * @throws RefusedTile if no tree of at most 2^63-1 leaves has it
     */
    public TileId {
        boolean fits = level >= 0
                && level < LEVELS
                && width >= 1
                && width <= FULL
                && index >= 0
                && index <= Long.MAX_VALUE >> 8
                && (index << 8) <= (Long.MAX_VALUE >> (8 * level)) - width;
        if (!fits) {
            throw new RefusedTile("No ledger can have a tile at this place, or of this width.");
        }
    }

    /**
     * The tile at this place in a tree of this many leaves, as wide as it is there.
     *
     * @throws RefusedTile if there is none
     */
    public static TileId in(long size, int level, long index) {
        long hashes = level >= 0 && level < LEVELS && size >= 0 ? size >> (8 * level) : 0;
        if (index < 0 || index > (hashes - 1) >> 8) {
            throw new RefusedTile("A ledger of this size has no tile at this place.");
        }
        return new TileId(level, index, (int) Math.min(FULL, hashes - (index << 8)));
    }

    @Override
    public String text() {
        return TilePathText.of(this);
    }
}
