package org.indelible.ledger.anchors;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.indelible.ledger.store.LedgerUnavailable;

/** The checkpoints of the ledger with their anchors, for whoever asks. Every method throws {@link LedgerUnavailable} if the database cannot be asked. */
public final class AnchoredCheckpoints {
    private final DataSource app;
    private final Witnesses witnesses;

    /** Reads with the application's login. */
    public AnchoredCheckpoints(DataSource app, Witnesses witnesses) {
        this.app = app;
        this.witnesses = witnesses;
    }

    private interface Reading<T> {
        T in(Connection connection) throws SQLException;
    }

    /** The latest; its cosignatures come a moment after it. Empty until the first is signed. */
    public Optional<AnchoredCheckpoint> latest() {
        return read(connection -> anchored(connection, AnchorRows.latest(connection)));
    }

    /** The one of this size, if there is one. */
    public Optional<AnchoredCheckpoint> ofSize(long size) {
        return read(connection -> anchored(connection, AnchorRows.ofSize(connection, size)));
    }

    /** The newest that has the cosignatures that the policy requires, and one at least. */
    public Optional<AnchoredCheckpoint> witnessed() {
        return read(connection -> {
            long size = AnchorRows.witnessed(connection, witnesses);
            return size == 0 ? Optional.empty() : anchored(connection, AnchorRows.ofSize(connection, size));
        });
    }

    /** The timestamp of the checkpoint of this size, if it was stamped. */
    public Optional<Timestamp> timestamp(long size) {
        return read(connection -> TimestampRows.ofSize(connection, size));
    }

    /** The timestamp of the largest checkpoint that was stamped. */
    public Optional<Timestamp> newestTimestamp() {
        return read(TimestampRows::newest);
    }

    private static Optional<AnchoredCheckpoint> anchored(Connection connection, Optional<AnchorRows.Row> row)
            throws SQLException {
        if (row.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream note = new ByteArrayOutputStream();
        note.writeBytes(row.get().note());
        for (String line : AnchorRows.lines(connection, row.get().size())) {
            note.writeBytes((line + '\n').getBytes(StandardCharsets.UTF_8));
        }
        boolean stamped = TimestampRows.ofSize(connection, row.get().size()).isPresent();
        return Optional.of(new AnchoredCheckpoint(row.get().size(), note.toByteArray(), stamped));
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = app.getConnection()) {
            return reading.in(connection);
        } catch (SQLException e) {
            throw new LedgerUnavailable("The checkpoints cannot be read", e);
        }
    }
}
