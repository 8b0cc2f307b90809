package org.indelible.benchmarks.axon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Axon's rows in Axon's table, put there by two committers that let concurrent appends share a transaction. */
final class SharedCommitsEngine extends JdbcEventStorageEngine implements AutoCloseable {
    private static final int COMMITTERS = 2;
    private static final int LARGEST_BATCH = 128;
    private static final String INSERT = "insert into DomainEventEntry (eventIdentifier, aggregateIdentifier,"
            + " sequenceNumber, type, timeStamp, payloadType, payloadRevision, payload, metaData)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final BlockingQueue<Job> queue = new LinkedBlockingQueue<>();
    private final List<Thread> committers = new ArrayList<>();

    private record Job(List<Line> lines, CompletableFuture<Boolean> done) {}

    private record Line(
            DomainEventMessage<?> event, SerializedObject<byte[]> payload, SerializedObject<byte[]> metadata) {}

    SharedCommitsEngine(DataSource database, Serializer serializer) {
        super(JdbcEventStorageEngine.builder()
                .connectionProvider(database::getConnection)
                .transactionManager(NoTransactionManager.instance())
                .finalAggregateBatchPredicate(batch -> batch.size() < 100)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer));
        this.database = database;
        for (int i = 0; i < COMMITTERS; i++) {
            committers.add(Thread.ofPlatform().daemon().start(this::commitAll));
        }
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        List<Line> lines = new ArrayList<>();
        for (EventMessage<?> message : events) {
            var event = (DomainEventMessage<?>) message;
            lines.add(new Line(
                    event,
                    event.serializePayload(serializer, byte[].class),
                    event.serializeMetaData(serializer, byte[].class)));
        }
        Job job = new Job(lines, new CompletableFuture<>());
        queue.add(job);
        job.done().join();
    }

    private void commitAll() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                List<Job> jobs = new ArrayList<>(List.of(queue.take()));
                queue.drainTo(jobs, LARGEST_BATCH - 1);
                commit(jobs);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void commit(List<Job> jobs) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                for (Line line :
                        jobs.stream().flatMap(job -> job.lines().stream()).toList()) bind(statement, line);
                statement.executeBatch();
            }
            connection.commit();
            jobs.forEach(job -> job.done().complete(true));
        } catch (SQLException e) {
            jobs.forEach(job -> job.done().completeExceptionally(e));
        }
    }

    private static void bind(PreparedStatement statement, Line line) throws SQLException {
        statement.setString(1, line.event().getIdentifier());
        statement.setString(2, line.event().getAggregateIdentifier());
        statement.setLong(3, line.event().getSequenceNumber());
        statement.setString(4, line.event().getType());
        statement.setString(5, line.event().getTimestamp().toString());
        statement.setString(6, line.payload().getType().getName());
        statement.setString(7, line.payload().getType().getRevision());
        statement.setBytes(8, line.payload().getData());
        statement.setBytes(9, line.metadata().getData());
        statement.addBatch();
    }

    @Override
    public void close() {
        committers.forEach(Thread::interrupt);
    }
}
