package org.indelible.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.indelible.ledger.keys.Keys;

/**
 * Axon's view of the ledger. Streams are read as they are stored, so that decisions see everything; whoever follows the sealed order
 * uses {@link LedgerReader}. Every row is checked against its hash before anything is made of it.
 */
public final class LedgerStorageEngine extends JdbcEventStorageEngine {
    private static final int BATCH = 200;
    private static final String STREAM = "select " + EventRows.COLUMNS
            + " from ledger.events where stream_id = ? and sequence >= ? order by sequence limit ?";
    private static final String LAST = "select max(sequence) from ledger.events where stream_id = ?";

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
        List<? extends DomainEventData<?>> events = super.fetchDomainEvents(streamId, first, batchSize);
        decryption.prepare(
                events.stream().map(event -> ((EncryptedEvent) event).row()).toList());
        return events;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken last, int batchSize) {
        throw new UnsupportedOperationException("Sealed events are read with LedgerReader.after");
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
        return new EncryptedEvent(rows.read(row), decryption);
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
    protected PreparedStatement lastSequenceNumberFor(Connection connection, String streamId) throws SQLException {
        PreparedStatement last = connection.prepareStatement(LAST);
        last.setString(1, streamId);
        return last;
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
