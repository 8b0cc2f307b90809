package org.indelible.ledger.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Hashes of committed events, for the events that follow them. What is committed never changes, so what is remembered is never stale. */
final class Heads {
    private static final int REMEMBERED = 50_000;
    private static final String FIND = """
            select e.stream_id, e.sequence, e.event_hash from ledger.events e
              join unnest(?::text[], ?::bigint[]) as wanted(stream_id, sequence) using (stream_id, sequence)""";

    private final Cache<Position, byte[]> committed =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    boolean knows(Position position) {
        return committed.getIfPresent(position) != null;
    }

    void remember(Collection<Linked> events) {
        events.forEach(event -> committed.put(event.draft().position(), event.hash()));
    }

    /** Hashes at those positions where something is committed, with at most one query. */
    Map<Position, byte[]> find(Connection connection, Set<Position> wanted) throws SQLException {
        Map<Position, byte[]> found = new HashMap<>(committed.getAllPresent(wanted));
        Set<Position> unknown =
                wanted.stream().filter(position -> !found.containsKey(position)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            found.putAll(query(connection, unknown));
        }
        return found;
    }

    private static Map<Position, byte[]> query(Connection connection, Set<Position> unknown) throws SQLException {
        Map<Position, byte[]> found = new HashMap<>();
        Position[] positions = unknown.toArray(Position[]::new);
        Object[] streams = new Object[positions.length];
        Object[] sequences = new Object[positions.length];
        for (int i = 0; i < positions.length; i++) {
            streams[i] = positions[i].streamId();
            sequences[i] = positions[i].sequence();
        }
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setArray(1, connection.createArrayOf("text", streams));
            find.setArray(2, connection.createArrayOf("bigint", sequences));
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    found.put(new Position(row.getString(1), row.getLong(2)), row.getBytes(3));
                }
            }
        }
        return found;
    }
}
