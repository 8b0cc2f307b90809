package org.indelible.benchmarks.rivals;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.indelible.benchmarks.measure.Clients;
import org.indelible.benchmarks.measure.Outcome;
import org.indelible.benchmarks.measure.Side;
import org.indelible.benchmarks.server.Pool;
import org.indelible.benchmarks.server.Programs;
import org.indelible.benchmarks.server.Server;
import org.indelible.benchmarks.story.Shelf;

/** Message DB: one call of {@code write_message} for each append, with the version expected, and a category of its own for each client, because it locks categories. */
public final class MessageDb implements Side {
    private static final String DATABASE = "message_store";
    private static final String WRITE =
            "select message_store.write_message(?, ?, 'CaseNoteAdded', ?::jsonb, ?::jsonb, ?)";

    private final HikariDataSource pool;
    private final Row row;
    private int runs;

    /** Installs it from where npm has put the package. */
    public MessageDb(Server server, Row row, Path packages) throws SQLException {
        server.database(DATABASE);
        Programs.run(
                packages.resolve("node_modules/@eventide/message-db/database"),
                Map.of(
                        "PGHOST", "127.0.0.1",
                        "PGPORT", "" + server.port(),
                        "PGUSER", "postgres",
                        "CREATE_DATABASE", "off",
                        "DATABASE_NAME", DATABASE),
                List.of("./install.sh"));
        server.execute(DATABASE, "alter database " + DATABASE + " set search_path to message_store, public");
        this.pool = Pool.of(server, DATABASE);
        this.row = row;
    }

    @Override
    public String name() {
        return "Message DB 1.3.1 (write_message by JDBC)";
    }

    @Override
    public void prepare(int clients) {
        runs++;
    }

    @Override
    public Outcome run(int clients, Duration time) {
        return Clients.run(clients, time, client -> {
            long[] append = {0};
            return () -> write(client, append[0]++);
        });
    }

    private void write(int client, long append) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            statement.setString(1, UUID.randomUUID().toString());
            statement.setString(2, "notes%dof%d-%d".formatted(client, runs, append % Shelf.FILES));
            statement.setString(3, row.json());
            statement.setString(4, row.metadata());
            statement.setLong(5, append / Shelf.FILES - 1);
            statement.execute();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
