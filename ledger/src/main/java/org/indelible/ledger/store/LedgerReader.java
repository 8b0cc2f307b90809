package org.indelible.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.ledger.keys.Keys;

/** Reads what may be shown: sealed events, each checked. A single event that fails its check fails the read. */
public final class LedgerReader {
    /** No limit of the sealed order. */
    public static final long NEWEST = Long.MAX_VALUE;

    private static final String COLUMNS =
            "select leaf_index, sealed_hash, sealed_at, " + EventRows.COLUMNS + " from ledger.sealed_events";
    private static final String RANGE =
            COLUMNS + " where stream_id = ? and leaf_index <= ? and sequence between ? and ? order by sequence";
    private static final String CHOSEN =
            COLUMNS + " where stream_id = ? and leaf_index <= ? and sequence = any(?) order by sequence";
    private static final String AFTER = COLUMNS + " where leaf_index > ? order by leaf_index limit ?";
    private static final String BETWEEN = COLUMNS + " where leaf_index >= ? and leaf_index < ?";
    private static final String LEAF_HASHES =
            "select leaf_hash from ledger.leaves where leaf_index >= ? and leaf_index < ? order by leaf_index";
    private static final String RECORDED = "select exists (select from ledger.events where event_id = ?)";
    private static final String RECORDED_AT_PLACE =
            "select exists (select from ledger.events where stream_id = ? and sequence = ?)";
    private static final Instant FIRST_DAY = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_DAY = Instant.parse("9999-12-31T00:00:00Z");
    private static final String LAST = "select max(leaf_index) from ledger.leaves";
    private static final String LEAF_OF =
            "select leaf_index from ledger.sealed_events where stream_id = ? and sequence = ?";
    private static final String LAST_AT = "select max(leaf_index) from ledger.leaves where sealed_at <= ?";

    private final DataSource app;
    private final EventRows rows;
    private final Decryption decryption;

    /**
     * Reads one ledger.
     *
     * @param origin the ledger's name in every header
     */
    public LedgerReader(DataSource app, String origin, Keys keys) {
        this.app = app;
        this.rows = new EventRows(origin);
        this.decryption = new Decryption(origin, keys);
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /**
     * A stream's events from one sequence to another, both included, as far as they are sealed up to a leaf.
     *
     * @param upToLeaf the last leaf that counts, or {@link #NEWEST}
     * @throws TamperedEvent if one of them is not what was recorded, or missing
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public List<LedgerEvent> range(String streamId, long first, long last, long upToLeaf) {
        return Unbroken.stream(
                read(RANGE, statement -> {
                    statement.setString(1, streamId);
                    statement.setLong(2, upToLeaf);
                    statement.setLong(3, first);
                    statement.setLong(4, last);
                }),
                first);
    }

    /** A stream's events at chosen sequences, in order; parameters and errors as in {@link #range}. */
    public List<LedgerEvent> chosen(String streamId, Collection<Long> sequences, long upToLeaf) {
        return read(CHOSEN, statement -> {
            statement.setString(1, streamId);
            statement.setLong(2, upToLeaf);
            statement.setArray(3, statement.getConnection().createArrayOf("bigint", sequences.toArray()));
        });
    }

    /**
     * The events of all streams after a leaf, in leaf order and without gaps; errors as in {@link #range}.
     *
     * @param leaf the last leaf already read, or -1
     * @param atMost fewer are given only where no more are sealed
     */
    public List<LedgerEvent> after(long leaf, int atMost) {
        return Unbroken.order(
                read(AFTER, statement -> {
                    statement.setLong(1, leaf);
                    statement.setInt(2, atMost);
                }),
                leaf + 1);
    }

    /** Such events, each also held against its leaf in the tree; no key is looked for before one is opened. */
    public List<LedgerEvent> patrolled(long leaf, int atMost) {
        List<LedgerEvent> events = rows(AFTER, statement -> {
            statement.setLong(1, leaf);
            statement.setInt(2, atMost);
        });
        return Unbroken.leaves(Unbroken.order(events, leaf + 1), leafHashes(leaf + 1, events.size()));
    }

    private List<byte[]> leafHashes(long first, int count) {
        List<byte[]> hashes = new ArrayList<>();
        try (Connection connection = app.getConnection();
                PreparedStatement select = connection.prepareStatement(LEAF_HASHES)) {
            select.setLong(1, first);
            select.setLong(2, first + count);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) hashes.add(row.getBytes(1));
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
        return hashes;
    }

    /**
     * The encoded headers of some leaves as their rows stand, checked by nobody: for whoever holds them against the tree.
     *
     * @return one for each leaf; no bytes where nothing is stored that could be a header
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public List<byte[]> storedHeaders(long first, int count) {
        List<byte[]> stored = new ArrayList<>(Collections.nCopies(count, new byte[0]));
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement(BETWEEN)) {
            statement.setLong(1, first);
            statement.setLong(2, first + count);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    stored.set((int) (row.getLong("leaf_index") - first), storedHeader(row));
                }
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
        return stored;
    }

    private byte[] storedHeader(ResultSet row) throws SQLException {
        try {
            return rows.stored(row).encode();
        } catch (TamperedEvent e) {
            return new byte[0];
        }
    }

    /**
     * Whether an event of this id was appended, sealed or not.
     *
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public boolean isRecorded(UUID eventId) {
        return exists(RECORDED, statement -> statement.setObject(1, eventId));
    }

    /**
     * Whether a stream holds an event at this sequence, sealed or not.
     *
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public boolean isRecorded(String streamId, long sequence) {
        return exists(RECORDED_AT_PLACE, statement -> {
            statement.setString(1, streamId);
            statement.setLong(2, sequence);
        });
    }

    private boolean exists(String sql, Binding binding) {
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    /** The last leaf sealed, if any is. */
    public OptionalLong newest() {
        return leaf(LAST, statement -> {});
    }

    /** The leaf of a stream's event, if it is sealed. */
    public OptionalLong leafOf(String streamId, long sequence) {
        return leaf(LEAF_OF, statement -> {
            statement.setString(1, streamId);
            statement.setLong(2, sequence);
        });
    }

    /** The last leaf that was sealed at or before a time, if any was. */
    public OptionalLong lastLeafAt(Instant time) {
        Instant inside = time.isBefore(FIRST_DAY) ? FIRST_DAY : time.isAfter(LAST_DAY) ? LAST_DAY : time;
        return leaf(LAST_AT, statement -> statement.setObject(1, inside.atOffset(ZoneOffset.UTC)));
    }

    private OptionalLong leaf(String sql, Binding binding) {
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getObject(1) != null ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private List<LedgerEvent> read(String sql, Binding binding) {
        List<LedgerEvent> events = rows(sql, binding);
        decryption.prepare(events.stream().map(LedgerEvent::row).toList());
        return events;
    }

    private List<LedgerEvent> rows(String sql, Binding binding) {
        List<LedgerEvent> events = new ArrayList<>();
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    EventRow event = rows.readSealed(row);
                    events.add(new LedgerEvent(
                            row.getLong("leaf_index"), EventRows.instant(row, "sealed_at"), event, decryption));
                }
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
        return List.copyOf(events);
    }

    private static LedgerUnavailable unavailable(SQLException e) {
        return new LedgerUnavailable("The ledger cannot be read", e);
    }
}
