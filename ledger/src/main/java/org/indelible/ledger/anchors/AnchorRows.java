package org.indelible.ledger.anchors;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stored checkpoints, and what others have put to them. */
final class AnchorRows {
    private static final String LATEST =
            "select size, note, signed_at from ledger.checkpoints order by size desc limit 1";
    private static final String OF_SIZE = "select size, note, signed_at from ledger.checkpoints where size = ?";
    private static final String WITNESSED = """
            select size from ledger.cosignatures where witness = any(?) group by size having count(*) >= ?
            order by size desc limit 1""";
    private static final String UNWITNESSED_SINCE =
            "select signed_at from ledger.checkpoints where size > ? order by size limit 1";
    private static final String COSIGNED =
            "select size from ledger.cosignatures where witness = ? order by size desc limit 1";
    private static final String LINES = "select line from ledger.cosignatures where size = ? order by witness";
    private static final String COSIGN = """
            insert into ledger.cosignatures (size, witness, line, cosigned_at) values (?, ?, ?, ?)
            on conflict do nothing""";

    private AnchorRows() {}

    /**
     * A checkpoint as it is stored.
     *
     * @param note with the ledger's signature alone
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    record Row(long size, byte[] note, Instant signedAt) {}

    static Optional<Row> latest(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LATEST)) {
            return row(select);
        }
    }

    static Optional<Row> ofSize(Connection connection, long size) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_SIZE)) {
            select.setLong(1, size);
            return row(select);
        }
    }

    private static Optional<Row> row(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Row(row.getLong(1), row.getBytes(2), moment(row, 3)))
                    : Optional.empty();
        }
    }

    /** Leaves of the newest checkpoint that has the cosignatures it needs; 0 if none has. */
    static long witnessed(Connection connection, Witnesses witnesses) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WITNESSED)) {
            select.setArray(1, connection.createArrayOf("text", witnesses.keys().toArray()));
            select.setInt(2, witnesses.needed());
            return size(select);
        }
    }

    /** When the first checkpoint that is larger was signed. */
    static Optional<Instant> firstAfter(Connection connection, long size) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNWITNESSED_SINCE)) {
            select.setLong(1, size);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(moment(row, 1)) : Optional.empty();
            }
        }
    }

    /** Leaves of the newest checkpoint that a witness has cosigned; 0 if there is none. */
    static long cosigned(Connection connection, String witness) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COSIGNED)) {
            select.setString(1, witness);
            return size(select);
        }
    }

    private static long size(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The signature lines of all witnesses under a checkpoint, without line feeds. */
    static List<String> lines(Connection connection, long size) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LINES)) {
            select.setLong(1, size);
            List<String> lines = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(row.getString(1));
                }
            }
            return lines;
        }
    }

    /** Adds a verified cosignature; the first of a witness on a checkpoint stays. */
    static void cosign(Connection connection, long size, String witness, String line, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(COSIGN)) {
            insert.setLong(1, size);
            insert.setString(2, witness);
            insert.setString(3, line);
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
