package org.indelible.ledger.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import org.indelible.evidence.note.SigningKey;
import org.indelible.ledger.embedded.EmbeddedPostgres;
import org.indelible.ledger.keys.CheckpointKey;

/** The real server, one for all tests of a JVM, under the real logins. */
public final class TestDatabase {
    /** The origin of every ledger in it. */
    public static final String ORIGIN = "test.indelible.example/ledger";

    /** Signs the checkpoints of every ledger in it. */
    public static final SigningKey KEY = key();

    private static final String EMPTY_SCHEMA = """
            do $$ declare thing record; begin
              for thing in select format('drop table ledger.%I cascade', relname) as statement from pg_class
                            where relnamespace = 'ledger'::regnamespace and relkind = 'r'
                 union all select format('drop table reading.%I cascade', relname) from pg_class
                            where relnamespace = 'reading'::regnamespace and relkind = 'r'
                 union all select format('drop function %s cascade', oid::regprocedure) from pg_proc
                            where pronamespace = 'ledger'::regnamespace
              loop execute thing.statement; end loop;
            end $$""";

    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    /** The logins of a migrated ledger without events. What was in the database before is gone. */
    public static Logins fresh() {
        Logins logins = SERVER.logins();
        execute(logins.owner(), EMPTY_SCHEMA);
        LedgerMigrations.run(logins.owner(), KEY.verifier());
        return logins;
    }

    /** Executes one statement on a connection of its own. */
    public static void execute(Login login, String sql) {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The first column of the first row, as text. */
    public static String query(Login login, String sql) {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static SigningKey key() {
        try {
            Path file = Files.createTempDirectory("checkpoint-").resolve("checkpoint.pem");
            return CheckpointKey.open(CheckpointKey.createUnlessPresent(file, ORIGIN), ORIGIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            Path directory = Files.createTempDirectory("indelible-test-");
            EmbeddedPostgres server = EmbeddedPostgres.start(directory);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, directory)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server, Path directory) {
        server.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
