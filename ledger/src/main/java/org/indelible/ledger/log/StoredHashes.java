package org.indelible.ledger.log;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.indelible.evidence.merkle.SubtreeHashes;
import org.indelible.evidence.tiles.Tile;
import org.indelible.evidence.tiles.TileId;
import org.indelible.evidence.tiles.TilePath;
import org.indelible.ledger.store.LedgerUnavailable;

/**
 * The tree's hashes as the database keeps them: of leaves, and of full subtrees of 256, 256^2, ... leaves. Reads a tile's hashes with one query, and once, so a root
 * costs a query for each eight levels of the tree. For one piece of work; not for use by several threads.
 */
public final class StoredHashes implements SubtreeHashes {
    private static final String LEAVES = """
            select leaf_index, leaf_hash from ledger.leaves where leaf_index >= ? and leaf_index < ? order by leaf_index""";
    private static final String NODES =
            "select index, hash from ledger.nodes where index >= ? and index < ? and level = ? order by index";

    private final Connection connection;
    private final long size;
    private final Map<TileId, Tile> read = new HashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param size how many leaves the tree is taken to have, at most as many as are committed
     */
    public StoredHashes(Connection connection, long size) {
        this.connection = connection;
        this.size = size;
    }

    /**
     * A hash of the tree.
     *
     * @throws DamagedTree if it, or another of its tile, is not stored
     * @throws LedgerUnavailable if the database cannot be asked
     * @throws IndexOutOfBoundsException if the tree has no such full subtree
     */
    @Override
    public byte[] hash(int level, long index) {
        int height = level % 8;
        long at = index << height;
        return tile(TileId.in(size, level / 8, at >> 8)).hash(height, (int) (at & 0xFF) >> height);
    }

    /**
     * A tile of the tree.
     *
     * @param id of a place and a width that a tree of this size has
     * @throws DamagedTree if a hash of it is not stored
     */
    public Tile tile(TileId id) {
        return read.computeIfAbsent(id, this::query);
    }

    private Tile query(TileId id) {
        long first = id.index() * TilePath.FULL;
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        try (PreparedStatement select = connection.prepareStatement(id.level() == 0 ? LEAVES : NODES)) {
            select.setLong(1, first);
            select.setLong(2, first + id.width());
            if (id.level() > 0) {
                select.setInt(3, id.level());
            }
            try (ResultSet row = select.executeQuery()) {
                for (long next = first; next < first + id.width(); next++) {
                    if (!row.next() || row.getLong(1) != next) {
                        throw new DamagedTree("Hash " + next + " of level " + id.level() + " is not stored");
                    }
                    hashes.writeBytes(row.getBytes(2));
                }
            }
        } catch (SQLException e) {
            throw new LedgerUnavailable("The tree cannot be read", e);
        }
        return new Tile(id, hashes.toByteArray());
    }
}
