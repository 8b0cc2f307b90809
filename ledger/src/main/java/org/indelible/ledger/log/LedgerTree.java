package org.indelible.ledger.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.indelible.evidence.tiles.BundleId;
import org.indelible.evidence.tiles.EntryBundle;
import org.indelible.evidence.tiles.TileId;
import org.indelible.evidence.tiles.TilePath;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.ledger.store.LedgerUnavailable;

/**
 * The files of the log (c2sp.org/tlog-tiles), made from the database: the latest checkpoint, and the tiles and bundles that it covers. What is not covered is not given,
 * so no reader ever holds a hash that nobody signed for.
 */
public final class LedgerTree {
    private final DataSource app;
    private final LedgerReader reader;

    /** Reads with the application's login. */
    public LedgerTree(DataSource app, LedgerReader reader) {
        this.app = app;
        this.reader = reader;
    }

    private interface Reading<T> {
        T in(Connection connection) throws SQLException;
    }

    /**
     * The signed note of the latest checkpoint; empty until the first is signed.
     *
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public Optional<byte[]> checkpoint() {
        return read(CheckpointRows::latest).map(CheckpointRows.Row::note);
    }

    /**
     * The bytes of a tile, 32 for each hash; empty if the latest checkpoint does not cover it.
     *
     * @throws DamagedTree if a hash of it is not stored
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public Optional<byte[]> tile(TileId id) {
        return read(connection -> {
            long size = size(connection);
            return covers(size, id.level(), id)
                    ? Optional.of(new StoredHashes(connection, size).tile(id).bytes())
                    : Optional.empty();
        });
    }

    /**
     * The encoding of a bundle of entries, which are event headers; empty if the latest checkpoint does not cover it. The entries are what the rows give now, and not
     * checked here: an auditor is to see what is stored. Where nothing is, an entry has no bytes, which is the header of no event.
     *
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public Optional<byte[]> entries(BundleId id) {
        return read(connection -> covers(size(connection), 0, id))
                ? Optional.of(EntryBundle.encode(reader.storedHeaders(id.index() * TilePath.FULL, id.width())))
                : Optional.empty();
    }

    private static long size(Connection connection) throws SQLException {
        return CheckpointRows.latest(connection).map(CheckpointRows.Row::size).orElse(0L);
    }

    private static boolean covers(long size, int level, TilePath path) {
        return path.index() * TilePath.FULL + path.width() <= size >> (8 * level);
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = app.getConnection()) {
            return reading.in(connection);
        } catch (SQLException e) {
            throw new LedgerUnavailable("The log cannot be read", e);
        }
    }
}
