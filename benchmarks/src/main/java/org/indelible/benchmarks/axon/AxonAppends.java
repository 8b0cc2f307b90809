package org.indelible.benchmarks.axon;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.modelling.command.Repository;
import org.indelible.benchmarks.measure.Clients;
import org.indelible.benchmarks.measure.Outcome;
import org.indelible.benchmarks.measure.Side;
import org.indelible.benchmarks.server.Pool;
import org.indelible.benchmarks.server.Server;
import org.indelible.benchmarks.story.Notes;
import org.indelible.benchmarks.story.Shelf;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.casefile.CaseFile;
import org.indelible.ledger.repository.FreshRepository;
import org.indelible.ledger.repository.Snapshots;
import org.jspecify.annotations.Nullable;

/** The product's aggregate on an engine of Axon's: a connection, and where the engine is stock a transaction, for each command. */
public final class AxonAppends implements Side {
    private static final int REMEMBERED = 10_000;

    private final String name;
    private final HikariDataSource pool;
    private final PlainBus bus;
    private final @Nullable AutoCloseable engine;
    private @Nullable Shelf shelf;

    private AxonAppends(String name, HikariDataSource pool, PlainBus bus, @Nullable AutoCloseable engine) {
        this.name = name;
        this.pool = pool;
        this.bus = bus;
        this.engine = engine;
    }

    /** Axon's JDBC engine as it comes; aggregates are read from their streams for each command. */
    public static AxonAppends stock(Server server, String database) throws SQLException {
        HikariDataSource pool = Pool.of(server.database(database), database);
        return new AxonAppends(
                "Axon 4.13, stock JDBC",
                pool,
                new PlainBus(EventSourcingRepository.builder(CaseFile.class)
                        .eventStore(stockStore(pool))
                        .build()),
                null);
    }

    /** The same with Axon's aggregate cache. */
    public static AxonAppends cached(Server server, String database) throws SQLException {
        HikariDataSource pool = Pool.of(server.database(database), database);
        Repository<CaseFile> repository = EventSourcingRepository.builder(CaseFile.class)
                .eventStore(stockStore(pool))
                .cache(new WeakReferenceCache())
                .build();
        return new AxonAppends("Axon 4.13, stock JDBC, cache", pool, new PlainBus(repository), null);
    }

    /** The product's way of appending and of remembering aggregates, with rows as plain as Axon's: what encryption, commitments and chain are compared with. */
    public static AxonAppends sharedCommits(Server server, String database) throws SQLException {
        HikariDataSource pool = Pool.of(server.database(database), database);
        var engine = new SharedCommitsEngine(pool, Json.serializer());
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        EventStore store = EmbeddedEventStore.builder().storageEngine(engine).build();
        return new AxonAppends(
                "shared commits, plain rows",
                pool,
                new PlainBus(new FreshRepository<>(CaseFile.class, store, Snapshots.none(), REMEMBERED)),
                engine);
    }

    private static EventStore stockStore(HikariDataSource pool) {
        var serializer = Json.serializer();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(pool)))
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    /** Has one command decided and appended. */
    public void give(CaseFileCommand command) {
        bus.give(command);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(int clients) {
        shelf = Shelf.open(clients, bus::give);
    }

    @Override
    public Outcome run(int clients, Duration time) {
        Shelf files = Objects.requireNonNull(shelf);
        return Clients.run(clients, time, client -> {
            long[] append = {0};
            return () -> bus.give(Notes.next(files.file(client, append[0]++)));
        });
    }

    @Override
    public void close() {
        try {
            if (engine != null) engine.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        pool.close();
    }
}
