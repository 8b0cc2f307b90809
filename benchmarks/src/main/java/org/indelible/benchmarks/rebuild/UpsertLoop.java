package org.indelible.benchmarks.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.indelible.benchmarks.server.Pool;
import org.indelible.benchmarks.server.Server;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.projection.CommittedEvent;

/** The rows alone: from events that lie in memory, a commit after every 500. Nothing is read, checked or decrypted. */
public final class UpsertLoop implements AutoCloseable {
    private static final String DATABASE = "upserts";
    private static final int BATCH = 500;

    private final Server server;
    private final HikariDataSource pool;

    public UpsertLoop(Server server) throws SQLException {
        this.server = server;
        this.pool = Pool.of(server.database(DATABASE), DATABASE);
    }

    /** Builds the table; returns how long it took. */
    public Duration run(List<CommittedEvent> events) throws SQLException {
        ChronologyTable.empty(server, DATABASE);
        long began = System.nanoTime();
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = ChronologyTable.prepare(connection)) {
                for (int from = 0; from < events.size(); from += BATCH) {
                    batch(statement, events.subList(from, Math.min(from + BATCH, events.size())));
                    connection.commit();
                }
            }
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void batch(PreparedStatement statement, List<CommittedEvent> events) throws SQLException {
        for (CommittedEvent event : events) {
            if (event.payload() instanceof CaseNoteAdded added) {
                ChronologyTable.bind(statement, added, event.sequence());
                statement.addBatch();
            }
        }
        statement.executeBatch();
    }

    @Override
    public void close() {
        pool.close();
    }
}
