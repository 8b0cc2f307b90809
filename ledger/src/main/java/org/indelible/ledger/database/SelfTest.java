package org.indelible.ledger.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The check, at every start and in every audit that reaches the database, that the database still keeps the ledger's promises: append-only by grant, ownership and trigger, durable commits, and
 * error messages without row contents.
 *
 * <p>{@code rights.sql} asks the catalogue for every fact of this kind, {@code rights.txt} holds what the answer must be.
 */
public final class SelfTest {
    private static final String QUIET = "logServerErrorDetail=false";
    private static final int POSTGRESQL = 18;

    private SelfTest() {}

    /**
     * Passes silently, or refuses.
     *
     * @throws LedgerDrifted with every difference found
     */
    public static void pass(Logins logins) {
        List<String> differences = new ArrayList<>();
        Stream.of(logins.owner(), logins.app(), logins.sealer(), logins.destroyer())
                .filter(login -> !login.url().contains(QUIET))
                .forEach(login -> differences.add("The URL of " + login.role() + " must carry " + QUIET
                        + ", or record text would appear in error messages"));
        differences.addAll(differences(logins.app()));
        if (!differences.isEmpty()) {
            throw new LedgerDrifted(differences);
        }
    }

    /**
     * What of the database's grants, owners, triggers and settings is not as it must be; empty if all is. Changes nothing.
     *
     * @param app the application's login, or another that may read the catalogue
     */
    public static List<String> differences(Login app) {
        try (Connection connection = app.connect()) {
            List<String> differences = new ArrayList<>(durability(connection));
            differences.addAll(rights(connection));
            return List.copyOf(differences);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot examine the database as " + app, e);
        }
    }

    private static List<String> durability(Connection connection) throws SQLException {
        List<String> differences = new ArrayList<>();
        if (connection.getMetaData().getDatabaseMajorVersion() < POSTGRESQL) {
            differences.add("PostgreSQL " + POSTGRESQL + " or newer is needed");
        }
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (lines(connection, "show " + setting).contains("off")) {
                differences.add("The server's setting " + setting + " is off: what was acknowledged could be lost");
            }
        }
        return differences;
    }

    private static List<String> rights(Connection connection) throws SQLException {
        connection.setSchema("pg_catalog");
        Set<String> actual = lines(connection, resource("rights.sql"));
        Set<String> expected = new TreeSet<>(resource("rights.txt").lines().toList());
        Stream<String> missing = expected.stream()
                .filter(fact -> !actual.contains(fact))
                .map(fact -> "This must be so and is not: " + fact);
        Stream<String> unwanted = actual.stream()
                .filter(fact -> !expected.contains(fact))
                .map(fact -> "This is so and must not be: " + fact);
        return Stream.concat(missing, unwanted).toList();
    }

    static Set<String> lines(Connection connection, String sql) throws SQLException {
        Set<String> lines = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private static String resource(String name) {
        try (InputStream in = SelfTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
