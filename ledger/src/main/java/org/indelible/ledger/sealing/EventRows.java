package org.indelible.ledger.sealing;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.header.MalformedHeader;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** Reads rows of events for checking. The database digests payload and metadata, so that only 32 bytes of each travel. */
final class EventRows {
    private static final String COLUMNS = """
            e.global_index, e.event_id, e.stream_id, e.stream_type, e.sequence, e.type, e.revision, e.recorded_at, e.actor,
            sha256(e.metadata) as metadata_digest, e.key_id, sha256(e.payload) as ciphertext_digest, e.payload_commitment,
            e.previous_hash, e.event_hash, e.header_version""";
    private static final String NOT_SEALED = """
            not exists (select from ledger.leaves l where l.global_index = e.global_index)
            and not exists (select from ledger.mismatches m where m.stream_id = e.stream_id)""";
    private static final String ANY = page("where e.global_index > ? and " + NOT_SEALED + " order by e.global_index");
    // Ordered by an expression, so that the rows are found by their transaction and not along the whole primary key.
    private static final String RECENT =
            page("where e.tx >= ?::xid8 and e.global_index > ? and " + NOT_SEALED + " order by e.global_index + 0");
    private static final String SEALED = "select " + COLUMNS + ", l.event_hash as sealed_hash"
            + " from unnest(?::text[], ?::bigint[]) as wanted(stream_id, sequence)"
            + " join ledger.events e using (stream_id, sequence) join ledger.leaves l using (global_index)";

    private final String origin;

    /** @param origin name of the ledger, which every header begins with */
    EventRows(String origin) {
        this.origin = origin;
    }

    /** Chooses the rows of a page first, so that only theirs are digested. */
    private static String page(String choice) {
        return "select " + COLUMNS + ", null::bytea as sealed_hash from ledger.events e join"
                + " (select e.global_index from ledger.events e " + choice + " limit ?) chosen using (global_index)"
                + " order by e.global_index";
    }

    /** Unsealed rows of streams that are not quarantined, by global index. */
    List<StoredEvent> unsealed(Connection connection, long afterGlobalIndex, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ANY)) {
            select.setLong(1, afterGlobalIndex);
            select.setInt(2, limit);
            return read(select);
        }
    }

    /** As {@link #unsealed(Connection, long, int)}, of transactions whose id is not below {@code transaction}. */
    List<StoredEvent> unsealedSince(Connection connection, String transaction, long afterGlobalIndex, int limit)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(RECENT)) {
            // Planned anew each time: a plan made for any transaction id would scan the whole table.
            select.unwrap(PGStatement.class).setPrepareThreshold(0);
            select.setString(1, transaction);
            select.setLong(2, afterGlobalIndex);
            select.setInt(3, limit);
            return read(select);
        }
    }

    /** The sealed events before those rows whose predecessor is not among the rows. */
    List<StoredEvent> predecessors(Connection connection, List<StoredEvent> rows) throws SQLException {
        Set<List<Object>> present = new HashSet<>();
        rows.forEach(row -> present.add(List.of(row.streamId(), row.sequence())));
        List<StoredEvent> followers = rows.stream()
                .filter(row -> row.sequence() > 0 && !present.contains(List.of(row.streamId(), row.sequence() - 1)))
                .toList();
        if (followers.isEmpty()) {
            return List.of();
        }
        Array streams = connection.createArrayOf(
                "text", followers.stream().map(StoredEvent::streamId).toArray());
        Array sequences = connection.createArrayOf(
                "bigint", followers.stream().map(row -> row.sequence() - 1).toArray());
        try (PreparedStatement select = connection.prepareStatement(SEALED)) {
            select.setArray(1, streams);
            select.setArray(2, sequences);
            return read(select);
        }
    }

    private List<StoredEvent> read(PreparedStatement select) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                events.add(new StoredEvent(
                        row.getLong("global_index"),
                        row.getObject("event_id", UUID.class),
                        row.getString("stream_id"),
                        row.getLong("sequence"),
                        header(row),
                        row.getBytes("event_hash"),
                        row.getBytes("sealed_hash")));
            }
        }
        return events;
    }

    private @Nullable EventHeader header(ResultSet row) throws SQLException {
        if (row.getInt("header_version") != EventHeader.VERSION) {
            return null;
        }
        try {
            return new EventHeader(
                    origin,
                    row.getString("stream_id"),
                    row.getString("stream_type"),
                    row.getLong("sequence"),
                    row.getObject("event_id", UUID.class),
                    row.getString("type"),
                    row.getString("revision"),
                    ChronoUnit.MICROS.between(Instant.EPOCH, Times.read(row, row.findColumn("recorded_at"))),
                    row.getString("actor"),
                    row.getBytes("metadata_digest"),
                    row.getString("key_id"),
                    row.getBytes("ciphertext_digest"),
                    row.getBytes("payload_commitment"),
                    row.getBytes("previous_hash"));
        } catch (MalformedHeader e) {
            return null;
        }
    }
}
