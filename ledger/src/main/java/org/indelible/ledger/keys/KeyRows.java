package org.indelible.ledger.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The wrapped keys as they are stored. */
final class KeyRows {
    private static final String FIND = """
            select wrapped_by, wrapped from ledger.keys where key_id = ?
            union all select null, null from ledger.destroyed_keys where key_id = ?""";
    private static final String FIND_ALL = "select key_id, wrapped_by, wrapped from ledger.keys where key_id = any(?)";
    private static final String STORE =
            "insert into ledger.keys (key_id, wrapped_by, wrapped) values (?, ?, ?) on conflict do nothing";

    private static final String DESTROYED_SINCE = """
            select exists (select from ledger.destroyed_keys
                            where key_id = ? and destroyed_at <= clock_timestamp() - make_interval(secs => ?))""";
    private static final String COUNT_DESTROYED =
            "select count(*) from ledger.destroyed_keys where starts_with(key_id, ?)";

    private final DataSource app;

    KeyRows(DataSource app) {
        this.app = app;
    }

    sealed interface Row {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Wrapped(String by, byte[] bytes) implements Row {}

    record Destroyed() implements Row {}

    record Absent() implements Row {}

    Row find(String keyId) {
        try (Connection connection = app.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, keyId);
            find.setString(2, keyId);
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    return new Absent();
                }
                String by = row.getString(1);
                return by == null ? new Destroyed() : new Wrapped(by, row.getBytes(2));
            }
        } catch (SQLException e) {
            throw new KeyUnavailable("Cannot look up the key " + keyId, e);
        }
    }

    /** Those that are stored. */
    Map<String, Wrapped> findAll(Set<String> keyIds) {
        if (keyIds.isEmpty()) {
            return Map.of();
        }
        try (Connection connection = app.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND_ALL)) {
            find.setArray(1, connection.createArrayOf("text", keyIds.toArray()));
            Map<String, Wrapped> found = new HashMap<>();
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), new Wrapped(row.getString(2), row.getBytes(3)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new KeyUnavailable("Cannot look up keys", e);
        }
    }

    boolean isDestroyedSince(String keyId, Duration time) {
        try (Connection connection = app.getConnection();
                PreparedStatement ask = connection.prepareStatement(DESTROYED_SINCE)) {
            ask.setString(1, keyId);
            ask.setDouble(2, time.toMillis() / 1_000.0);
            try (ResultSet row = ask.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new KeyUnavailable("Cannot look up the key " + keyId, e);
        }
    }

    int countDestroyed(String prefix) {
        try (Connection connection = app.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT_DESTROYED)) {
            count.setString(1, prefix);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new KeyUnavailable("Cannot count destroyed keys", e);
        }
    }

    /** Stores a key in a transaction of its own, unless another node was quicker. */
    void store(UnstoredKey made) {
        try (Connection connection = app.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setString(1, made.key().id());
            store.setString(2, made.wrappedBy());
            store.setBytes(3, made.wrapped());
            store.executeUpdate();
        } catch (SQLException e) {
            throw new KeyUnavailable("Cannot store the key " + made.key().id(), e);
        }
    }
}
