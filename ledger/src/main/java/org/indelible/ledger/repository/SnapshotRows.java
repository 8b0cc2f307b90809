package org.indelible.ledger.repository;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.keys.Keys;

/** Snapshots as they lie in the database. */
final class SnapshotRows {
    private static final String FIND = """
            select s.key_id, s.sequence, s.event_hash, s.format, s.state,
                   exists (select from ledger.events e
                            where e.stream_id = s.stream_id and e.sequence = s.sequence and e.event_hash = s.event_hash)
              from ledger.snapshots s where s.stream_id = ?""";
    private static final String EVENT_HASH =
            "select event_hash from ledger.events where stream_id = ? and sequence = ?";
    private static final String STORE = """
            insert into ledger.snapshots (stream_id, key_id, sequence, event_hash, format, state) values (?, ?, ?, ?, ?, ?)
            on conflict (stream_id) do update set key_id = excluded.key_id, sequence = excluded.sequence,
              event_hash = excluded.event_hash, format = excluded.format, state = excluded.state, taken_at = now()""";
    private static final String GONE = "select count(*) from ledger.destroyed_keys where starts_with(key_id, ?)"
            + " and destroyed_at <= clock_timestamp() - make_interval(secs => ?)";
    private static final int SECONDS_FOR_STORING = 5;

    private final DataSource app;

    SnapshotRows(DataSource app) {
        this.app = app;
    }

    /** @param stands whether the event that it names is on the stream */
    record Found(Snapshot snapshot, boolean stands) {}

    Optional<Found> find(String stream) throws SQLException {
        try (Connection connection = app.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, stream);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(found(stream, row)) : Optional.empty();
            }
        }
    }

    private static Found found(String stream, ResultSet row) throws SQLException {
        return new Found(
                new Snapshot(
                        stream, row.getString(1), row.getLong(2), row.getBytes(3), row.getBytes(4), row.getBytes(5)),
                row.getBoolean(6));
    }

    byte[] eventHash(String stream, long sequence) throws SQLException {
        try (Connection connection = app.getConnection();
                PreparedStatement ask = connection.prepareStatement(EVENT_HASH)) {
            ask.setString(1, stream);
            ask.setLong(2, sequence);
            try (ResultSet row = ask.executeQuery()) {
                if (!row.next()) throw new SQLException("the stream has no event " + sequence);
                return row.getBytes(1);
            }
        }
    }

    /** How many keys of entries of the file were destroyed so long ago that no node can remember them. */
    int forgottenUnder(KeyScope.File file) throws SQLException {
        try (Connection connection = app.getConnection()) {
            return destroyedUnder(file, Keys.FORGOTTEN_EVERYWHERE_AFTER, connection);
        }
    }

    private static int destroyedUnder(KeyScope.File file, Duration since, Connection connection) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(GONE)) {
            count.setString(1, KeyScope.Entry.under(file.file()));
            count.setDouble(2, (double) since.toSeconds());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /**
     * Stores one in place of the one before, unless the key of an entry was destroyed since its fold began, or so shortly before that the fold may
     * still have read with it. Whoever destroys a key under the file's meets the first snapshot at the file's key, which its insert holds, and a later
     * one at the row of the one before, which it deletes: it waits, and is seen by the count that follows if it was first.
     *
     * @param forgotten how many had been and were forgotten everywhere, before the fold began
     * @return whether it was stored
     */
    boolean store(Snapshot snapshot, KeyScope.File file, int forgotten) throws SQLException {
        try (Connection connection = app.getConnection()) {
            connection.setAutoCommit(false);
            insert(snapshot, connection);
            boolean fits = destroyedUnder(file, Duration.ZERO, connection) == forgotten;
            // What is not committed here, whatever went wrong, the pool rolls back.
            if (fits) connection.commit();
            return fits;
        }
    }

    private static void insert(Snapshot snapshot, Connection connection) throws SQLException {
        try (PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setQueryTimeout(SECONDS_FOR_STORING);
            store.setString(1, snapshot.stream());
            store.setString(2, snapshot.keyId());
            store.setLong(3, snapshot.sequence());
            store.setBytes(4, snapshot.eventHash());
            store.setBytes(5, snapshot.format());
            store.setBytes(6, snapshot.state());
            store.executeUpdate();
        }
    }
}
