package org.indelible.benchmarks.rivals;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.indelible.benchmarks.measure.Clients;
import org.indelible.benchmarks.measure.Outcome;
import org.indelible.benchmarks.measure.Side;
import org.indelible.benchmarks.server.Pool;
import org.indelible.benchmarks.server.Server;
import org.indelible.benchmarks.story.Shelf;

/** The same INSERT through the driver and the pool that the product uses. */
public final class BareJdbc implements Side {
    private static final String DATABASE = "bare_jdbc";
    private static final String INSERT =
            "insert into events (event_id, stream_id, stream_type, sequence, type, revision,"
                    + " recorded_at, actor, metadata, key_id, payload, payload_commitment, previous_hash, event_hash)"
                    + " values (?, ?, 'CaseFile', ?, 'casenote.added', '1', ?, ?, ?, ?, ?, ?, ?, ?)";

    private final HikariDataSource pool;
    private final Row row;
    private int runs;

    public BareJdbc(Server server, Row row) throws SQLException {
        BareTable.create(server, DATABASE);
        this.pool = Pool.of(server, DATABASE);
        this.row = row;
    }

    @Override
    public String name() {
        return "bare INSERT (JDBC)";
    }

    @Override
    public void prepare(int clients) {
        runs++;
    }

    @Override
    public Outcome run(int clients, Duration time) {
        return Clients.run(clients, time, client -> {
            long[] append = {0};
            return () -> insert(client, append[0]++);
        });
    }

    private void insert(int client, long append) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, "%036d".formatted(runs * 1_000_000L + client * 1_000L + append % Shelf.FILES));
            statement.setLong(3, append);
            statement.setObject(4, Instant.now().atOffset(ZoneOffset.UTC));
            statement.setString(5, "a".repeat(43));
            statement.setBytes(6, new byte[row.storedMetadata()]);
            statement.setString(7, "k".repeat(80));
            statement.setBytes(8, new byte[row.stored()]);
            for (int i = 9; i <= 11; i++) statement.setBytes(i, new byte[32]);
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
