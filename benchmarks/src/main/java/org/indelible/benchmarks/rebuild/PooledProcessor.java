package org.indelible.benchmarks.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.indelible.benchmarks.server.Pool;
import org.indelible.benchmarks.server.Server;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.projection.CommittedEvent;

/** Axon's pooled streaming processor over the same events in Axon's own table, in batches of 500, with 16 segments as it comes. */
public final class PooledProcessor implements AutoCloseable {
    private static final String DATABASE = "axon_rebuild";
    private static final int BATCH = 500;
    private static final MetaData METADATA = MetaData.from(Map.of(
            "account",
            "joan.whitcombe",
            "name",
            "Joan Whitcombe",
            "jobTitle",
            "Team manager",
            "team",
            "Safeguarding North"));

    private final Server server;
    private final HikariDataSource pool;
    private final ConnectionProvider connections;
    private final JdbcEventStorageEngine engine;
    private int runs;

    /** Over a database of its own; events are written by this serializer. */
    public PooledProcessor(Server server, Serializer serializer) throws SQLException {
        this.server = server;
        this.pool = Pool.of(server.database(DATABASE), DATABASE);
        this.connections = new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(pool));
        this.engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        tokens().createSchema(PostgresTokenTableFactory.INSTANCE);
    }

    private JdbcTokenStore tokens() {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(Jackson3Serializer.builder().build())
                .build();
    }

    /** Stores the events as Axon does. */
    public void store(List<CommittedEvent> events) {
        List<GenericDomainEventMessage<?>> messages = new ArrayList<>();
        for (CommittedEvent event : events) {
            messages.add(new GenericDomainEventMessage<>(
                    "CaseFile",
                    event.stream(),
                    event.sequence(),
                    event.payload(),
                    METADATA,
                    UUID.randomUUID().toString(),
                    event.recordedAt()));
        }
        engine.appendEvents(messages);
    }

    /** Builds the table from the first event; returns how long it took until the last was handled. */
    public Duration run(long events) throws SQLException {
        ChronologyTable.empty(server, DATABASE);
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
        var handler = new Chronology(connections);
        var processor = processor(handler, threads);
        long began = System.nanoTime();
        processor.start();
        while (handler.handled.get() < events) LockSupport.parkNanos(1_000_000);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        processor.shutDown();
        threads.shutdownNow();
        return took;
    }

    private PooledStreamingEventProcessor processor(Chronology handler, ScheduledExecutorService threads) {
        return PooledStreamingEventProcessor.builder()
                .name("chronology-" + runs++)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handler)
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(
                        EmbeddedEventStore.builder().storageEngine(engine).build())
                .initialToken(source -> source.createTailToken())
                .tokenStore(tokens())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .batchSize(BATCH)
                .build();
    }

    /** What Axon calls for each event. */
    static final class Chronology {
        private final ConnectionProvider connections;
        private final AtomicLong handled = new AtomicLong();

        Chronology(ConnectionProvider connections) {
            this.connections = connections;
        }

        @EventHandler
        void on(CaseNoteAdded added, @SequenceNumber long sequence) throws SQLException {
            try (Connection connection = connections.getConnection();
                    PreparedStatement statement = ChronologyTable.prepare(connection)) {
                ChronologyTable.bind(statement, added, sequence);
                statement.executeUpdate();
            }
            handled.incrementAndGet();
        }

        @EventHandler
        void on(CaseFileEvent other) {
            handled.incrementAndGet();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
