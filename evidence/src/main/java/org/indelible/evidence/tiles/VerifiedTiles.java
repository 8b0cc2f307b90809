package org.indelible.evidence.tiles;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.merkle.SubtreeHashes;

/**
 * The hashes and entries of a tree, read from tiles that may have been changed, as far as the tree's root vouches for them. The root is computed from the partial tiles
 * at the right edge, so it vouches for each of their hashes; every other tile is full, and its root is a hash of the tile above it. Not for use by several threads.
 */
public final class VerifiedTiles implements SubtreeHashes {

    private static final int KEPT = 64;

    private final TileSource source;
    private final long size;
    private final Map<TileId, Tile> edge = new HashMap<>();
    private final SequencedMap<TileId, Tile> kept = new LinkedHashMap<>(16, 0.75f, true);

    private VerifiedTiles(TileSource source, long size) {
        this.source = source;
        this.size = size;
        NeededTiles.edge(size).forEach(id -> edge.put(id, read(id)));
    }

    /**
     * Reads the right edge.
     *
     * @param size number of leaves, from a checkpoint whose signature was checked
     * @param root from the same checkpoint
     * @throws RefusedTile if the tiles are not those of the tree with this root
     */
    public static VerifiedTiles open(TileSource source, long size, byte[] root) {
        VerifiedTiles tiles = new VerifiedTiles(source, size);
        if (!Arrays.equals(new MerkleProver(tiles).root(size), root)) {
            throw new RefusedTile("The tiles do not give the root of the checkpoint.");
        }
        return tiles;
    }

    /**
     * A verified hash.
     *
     * @throws IndexOutOfBoundsException if the tree has no such full subtree
     * @throws RefusedTile if the tile that holds it was changed
     */
    @Override
    public byte[] hash(int level, long index) {
        if (level < 0 || level >= Long.SIZE - 1 || index < 0 || index >= size >> level) {
            throw new IndexOutOfBoundsException(index);
        }
        int height = level % 8;
        long at = index << height;
        Tile tile = tile(TileId.in(size, level / 8, at >> 8));
        return tile.hash(height, (int) (at & 0xFF) >> height);
    }

    /**
     * The verified entries of a bundle.
     *
     * @param index which bundle, from 0
     * @throws RefusedTile if there is none, or it or the tile of its leaf hashes was changed
     */
    public List<byte[]> entries(long index) {
        List<BundleEntry> entries = bundle(index);
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).sealed()) {
                throw new RefusedTile("Entry " + ((index << 8) + i) + " is not the one that the ledger sealed.");
            }
        }
        return entries.stream().map(BundleEntry::bytes).toList();
    }

    /**
     * The entries of a bundle, each with whether it is the one that was sealed: one that was changed hides no other.
     *
     * @param index which bundle, from 0
     * @throws RefusedTile if there is none, it is no bundle, or the tile of its leaf hashes was changed
     */
    public List<BundleEntry> bundle(long index) {
        BundleId id = BundleId.in(size, index);
        List<byte[]> entries = EntryBundle.parse(source.read(id), id.width());
        Tile leaves = tile(id.leaves());
        return IntStream.range(0, entries.size())
                .mapToObj(i -> new BundleEntry(
                        entries.get(i), Arrays.equals(MerkleTree.leafHash(entries.get(i)), leaves.hash(0, i))))
                .toList();
    }

    private Tile tile(TileId id) {
        Tile known = id.full() ? kept.get(id) : edge.get(id);
        return known == null ? verified(id) : known;
    }

    private Tile verified(TileId id) {
        Tile tile = read(id);
        if (!Arrays.equals(tile.hash(8, 0), hash(8 * (id.level() + 1), id.index()))) {
            throw new RefusedTile("The tile is not the one that the ledger sealed: " + id.text() + ".");
        }
        if (kept.size() == KEPT) {
            kept.pollFirstEntry();
        }
        kept.put(id, tile);
        return tile;
    }

    private Tile read(TileId id) {
        return new Tile(id, source.read(id));
    }
}
