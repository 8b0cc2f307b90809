package org.indelible.ledger.anchors;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The stored timestamps. */
final class TimestampRows {
    private static final String NEWEST =
            "select size, reply, stamped_at from ledger.timestamps order by size desc limit 1";
    private static final String OF_SIZE = "select size, reply, stamped_at from ledger.timestamps where size = ?";
    private static final String INSERT =
            "insert into ledger.timestamps (size, reply, stamped_at) values (?, ?, ?) on conflict do nothing";

    private TimestampRows() {}

    static Optional<Timestamp> newest(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEWEST)) {
            return row(select);
        }
    }

    static Optional<Timestamp> ofSize(Connection connection, long size) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_SIZE)) {
            select.setLong(1, size);
            return row(select);
        }
    }

    private static Optional<Timestamp> row(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Timestamp(
                            row.getLong(1),
                            row.getBytes(2),
                            row.getObject(3, OffsetDateTime.class).toInstant()))
                    : Optional.empty();
        }
    }

    /** Adds a verified reply; the first for a checkpoint stays. */
    static void insert(Connection connection, long size, byte[] reply, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, size);
            insert.setBytes(2, reply);
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
