package org.indelible.ledger.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.indelible.evidence.merkle.MerkleRoot;
import org.indelible.evidence.tiles.TileId;
import org.indelible.evidence.tiles.TilePath;

/** Writes what new leaves complete of the tree, in the transaction that writes the leaves. */
public final class TreeGrowth {
    private static final String INSERT = "insert into ledger.nodes (level, index, hash) values (?, ?, ?)";

    private TreeGrowth() {}

    /**
     * Writes the roots of the subtrees that become full. On each level at most 255 hashes are read that were there before.
     *
     * @param from how many leaves there were
     * @param leafHashes the leaves from there on; 32 bytes each
     */
    public static void write(Connection connection, long from, List<byte[]> leafHashes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            long first = from;
            List<byte[]> hashes = leafHashes;
            for (int level = 0; level < TileId.LEVELS - 1 && !hashes.isEmpty(); level++) {
                hashes = full(connection, level, first, hashes);
                first /= TilePath.FULL;
                for (int i = 0; i < hashes.size(); i++) {
                    insert.setInt(1, level + 1);
                    insert.setLong(2, first + i);
                    insert.setBytes(3, hashes.get(i));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** The roots of the tiles of a level that these hashes, which begin at {@code first}, complete. */
    private static List<byte[]> full(Connection connection, int level, long first, List<byte[]> hashes) {
        int before = (int) (first % TilePath.FULL);
        if (before + hashes.size() < TilePath.FULL) {
            return List.of();
        }
        List<byte[]> all = new ArrayList<>();
        if (before > 0) {
            TileId begun = new TileId(level, first / TilePath.FULL, before);
            StoredHashes stored = new StoredHashes(connection, first << (8 * level));
            for (int i = 0; i < before; i++) {
                all.add(stored.tile(begun).hash(0, i));
            }
        }
        all.addAll(hashes);
        List<byte[]> roots = new ArrayList<>();
        for (int end = TilePath.FULL; end <= all.size(); end += TilePath.FULL) {
            roots.add(MerkleRoot.of(all.subList(end - TilePath.FULL, end)));
        }
        return roots;
    }
}
