package org.indelible.ledger.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.note.Note;

/** The stored checkpoints. */
final class CheckpointRows {
    private static final String LATEST =
            "select size, note, signed_at from ledger.checkpoints order by size desc limit 1";
    private static final String INSERT =
            "insert into ledger.checkpoints (size, root, note, signed_at) values (?, ?, ?, ?)";

    private CheckpointRows() {}

    /**
     * A checkpoint as it is stored; what it says is not checked.
     *
     * @param size that of its row
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    record Row(long size, byte[] note, Instant signedAt) {}

    static Optional<Row> latest(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LATEST);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Row(
                            row.getLong(1),
                            row.getBytes(2),
                            row.getObject(3, OffsetDateTime.class).toInstant()))
                    : Optional.empty();
        }
    }

    /** @throws SQLException also if there is one of this size */
    static void insert(Connection connection, Checkpoint checkpoint, Note note, Instant signedAt) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, checkpoint.size());
            insert.setBytes(2, checkpoint.root());
            insert.setBytes(3, note.bytes());
            insert.setObject(4, signedAt.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
