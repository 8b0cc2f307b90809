package org.indelible.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.indelible.ledger.keys.Keys;

/**
 * Axon's view of the ledger. Streams are read as they are stored, so that decisions see everything; tracked reads follow the sealed order, which has no gaps.
 * Every row is checked against its hash before anything is made of it.
 */
public final class LedgerStorageEngine extends JdbcEventStorageEngine {
    private static final int BATCH = 200;
    private static final String STREAM = "select " + EventRows.COLUMNS
            + " from ledger.events where stream_id = ? and sequence >= ? order by sequence limit ?";
    private static final String SEALED = "select leaf_index, leaf_hash, " + EventRows.COLUMNS
            + " from ledger.sealed_events where leaf_index > ? order by leaf_index limit ?";
    private static final String LAST = "select max(sequence) from ledger.events where stream_id = ?";
    private static final String TAIL = "select min(leaf_index) - 1 from ledger.leaves";
    private static final String HEAD = "select max(leaf_index) from ledger.leaves";
    private static final String SEALED_FROM = "select min(leaf_index) - 1 from ledger.leaves where sealed_at >= ?";

    private final DataSource app;
    private final Appender appender;
    private final EventRows rows;
    private final Decryption decryption;

    /**
     * Reads from the application's connections and appends through the appender.
     *
     * @param origin the ledger's name in every header
     */
    public LedgerStorageEngine(
            DataSource app,
            String origin,
            Keys keys,
            LedgerSerializer serializer,
            EventUpcaster upcasters,
            Appender appender) {
        super(JdbcEventStorageEngine.builder()
                .connectionProvider(app::getConnection)
                .transactionManager(NoTransactionManager.instance())
                .extendedGapCheckEnabled(false)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .batchSize(BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH));
        this.app = app;
        this.appender = appender;
        this.rows = new EventRows(origin);
        this.decryption = new Decryption(origin, keys);
    }

    @Override
    protected Connection getConnection() {
        try {
            return app.getConnection();
        } catch (SQLException e) {
            throw new LedgerUnavailable("The ledger cannot be read", e);
        }
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        List<DomainEventMessage<?>> appends = new ArrayList<>();
        for (EventMessage<?> event : events) {
            if (!(event instanceof DomainEventMessage<?> recorded)) {
                throw new IllegalArgumentException(event.getPayloadType().getSimpleName() + " belongs to no stream");
            }
            appends.add(recorded);
        }
        appender.append(appends);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String streamId, long first, int batchSize) {
        return prepared(super.fetchDomainEvents(streamId, first, batchSize));
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken last, int batchSize) {
        return prepared(super.fetchTrackedEvents(last, batchSize));
    }

    private <T> List<T> prepared(List<T> events) {
        decryption.prepare(events.stream()
                .flatMap(event -> switch (event) {
                    case EncryptedEvent stored -> Stream.of(stored.row());
                    case SealedEvent sealed -> Stream.of(sealed.stored().row());
                    default -> Stream.empty();
                })
                .toList());
        return events;
    }

    /** A tracked event that still knows its row. */
    private static final class SealedEvent extends TrackedDomainEventData<byte[]> {
        private final EncryptedEvent stored;

        SealedEvent(TrackingToken token, EncryptedEvent stored) {
            super(token, stored);
            this.stored = stored;
        }

        EncryptedEvent stored() {
            return stored;
        }
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
        return new EncryptedEvent(rows.read(row), decryption);
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, GapAwareTrackingToken previous)
            throws SQLException {
        TrackingToken token =
                GapAwareTrackingToken.newInstance(row.getLong("leaf_index"), Collections.emptySortedSet());
        return new SealedEvent(token, new EncryptedEvent(rows.readSealed(row), decryption));
    }

    @Override
    protected PreparedStatement readEventData(Connection connection, String streamId, long first, int batchSize)
            throws SQLException {
        PreparedStatement read = connection.prepareStatement(STREAM);
        read.setString(1, streamId);
        read.setLong(2, first);
        read.setInt(3, batchSize);
        return read;
    }

    @Override
    protected PreparedStatement readEventDataWithoutGaps(Connection connection, long leaf, int batchSize)
            throws SQLException {
        PreparedStatement read = connection.prepareStatement(SEALED);
        read.setLong(1, leaf);
        read.setInt(2, batchSize);
        return read;
    }

    @Override
    protected PreparedStatement readEventDataWithGaps(Connection connection, long leaf, int batchSize, List<Long> gaps)
            throws SQLException {
        throw new IllegalStateException("The sealed order has no gaps, but a token has " + gaps);
    }

    @Override
    protected PreparedStatement lastSequenceNumberFor(Connection connection, String streamId) throws SQLException {
        PreparedStatement last = connection.prepareStatement(LAST);
        last.setString(1, streamId);
        return last;
    }

    @Override
    protected PreparedStatement createTailToken(Connection connection) throws SQLException {
        return connection.prepareStatement(TAIL);
    }

    @Override
    protected PreparedStatement createHeadToken(Connection connection) throws SQLException {
        return connection.prepareStatement(HEAD);
    }

    @Override
    protected PreparedStatement createTokenAt(Connection connection, Instant time) throws SQLException {
        PreparedStatement from = connection.prepareStatement(SEALED_FROM);
        from.setObject(1, time.atOffset(ZoneOffset.UTC));
        return from;
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String streamId) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("The ledger keeps no snapshots");
    }
}
