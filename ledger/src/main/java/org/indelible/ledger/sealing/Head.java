package org.indelible.ledger.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The end of the sealed order. Whoever holds its row's lock may seal until its transaction ends; a sealer that lost its connection has lost the lock
 * and with it the transaction that it meant to commit.
 *
 * @param nextLeaf the leaf index to be given next, which is also how many events are sealed
 * @param sealedAt the time of the last leaf; the epoch if there is none
 * @param oldestRunning no transaction below this id was running when the lock was taken
 * @param stopped whether something sealed was found changed, so that nothing may be sealed
 */
record Head(long nextLeaf, Instant sealedAt, String oldestRunning, boolean stopped) {
    private static final String LOCK = """
            select next_leaf, last_sealed_at, pg_snapshot_xmin(pg_current_snapshot())::text,
                   exists (select from ledger.mismatches where reason = 'SEALED_EVENT_CHANGED')
            from ledger.head for update""";

    /** Takes the lock if nobody holds it. */
    static Optional<Head> lockIfFree(Connection connection) throws SQLException {
        return lock(connection, LOCK + " skip locked");
    }

    /** Takes the lock, waiting for whoever holds it. */
    static Optional<Head> lock(Connection connection) throws SQLException {
        return lock(connection, LOCK);
    }

    private static Optional<Head> lock(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Head(row.getLong(1), Times.read(row, 2), row.getString(3), row.getBoolean(4)))
                    : Optional.empty();
        }
    }

    /** The time of the next leaf: now, or a microsecond after the last if the clock does not say more. */
    Instant timeOfNext(Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.MICROS);
        return time.isAfter(sealedAt) ? time : sealedAt.plus(1, ChronoUnit.MICROS);
    }

    /** The head after one more leaf. */
    Head after(Instant leafTime) {
        return new Head(nextLeaf + 1, leafTime, oldestRunning, stopped);
    }

    /** @param scannedFrom every event of a transaction below this id is sealed or quarantined */
    void store(Connection connection, String scannedFrom) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update ledger.head set next_leaf = ?, last_sealed_at = ?, scanned_from = ?::xid8")) {
            update.setLong(1, nextLeaf);
            update.setObject(2, Times.written(sealedAt));
            update.setString(3, scannedFrom);
            update.executeUpdate();
        }
    }
}
