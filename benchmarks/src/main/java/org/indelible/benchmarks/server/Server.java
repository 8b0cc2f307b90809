package org.indelible.benchmarks.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * One PostgreSQL server, with a database for each side: the programs of the product's embedded server, with those of its settings that speed depends on. What is
 * acknowledged is on disk, as there; other than there, the superuser may connect, and there are more connections.
 */
public final class Server implements AutoCloseable {
    private static final String PRODUCT_SETTINGS = "/org/indelible/ledger/embedded/postgresql.conf";

    private static final Set<String> TAKEN = Set.of("fsync", "synchronous_commit", "full_page_writes", "jit");

    private final EmbeddedPostgres postgres;
    private final Processors processors;
    private boolean roles;

    private Server(EmbeddedPostgres postgres, Path data) throws IOException {
        this.postgres = postgres;
        this.processors = new Processors(Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst()));
    }

    /** Starts an empty server below a directory. */
    public static Server start(Path directory) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target/programs").toAbsolutePath().toFile())
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(true)
                .setLocaleConfig("locale", "C")
                .setServerConfig("max_connections", "400");
        settings().stringPropertyNames().stream()
                .filter(TAKEN::contains)
                .forEach(name -> builder.setServerConfig(name, settings().getProperty(name)));
        return new Server(builder.start(), directory.resolve("data"));
    }

    private static Properties settings() {
        Properties settings = new Properties();
        try (InputStream in = Objects.requireNonNull(Server.class.getResourceAsStream(PRODUCT_SETTINGS))) {
            settings.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return settings;
    }

    public int port() {
        return postgres.getPort();
    }

    /** What it and this process use of the processors. */
    public Processors processors() {
        return processors;
    }

    /** Makes a database. */
    public Server database(String name) throws SQLException {
        execute("postgres", "create database " + name);
        return this;
    }

    /** Makes a database for the product, with its roles and schemas. */
    public Server ledgerDatabase(String name) throws SQLException, IOException {
        database(name);
        try (InputStream in = Objects.requireNonNull(Server.class.getResourceAsStream("/roles.sql"))) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            execute(name, roles ? sql.replaceAll("(?m)^create role .*$", "") : sql);
            roles = true;
        }
        return this;
    }

    /** As the superuser; the driver's settings are the product's. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database + "?user=postgres&reWriteBatchedInserts=true";
    }

    public void execute(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** One number. */
    public long number(String database, String sql) {
        return Long.parseLong(text(database, sql));
    }

    /** One value, as text. */
    public String text(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(url(database));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
