package org.indelible.ledger.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.indelible.evidence.note.VerifierKey;

/** Brings the ledger's schema up to date, as its owner. */
public final class LedgerMigrations {
    private LedgerMigrations() {}

    /**
     * Runs what has not run yet and pins the origin and the checkpoint key of a new ledger.
     *
     * @param owner used for the run only: nothing stays connected as the owner
     * @param key the public half of the key that signs checkpoints; its name is the ledger's name in every event header
     * @throws LedgerDrifted if the ledger has another origin or another key
     */
    public static void run(Login owner, VerifierKey key) {
        Flyway.configure()
                .dataSource(owner.url(), owner.role(), owner.password())
                .locations("classpath:db/ledger")
                .schemas("ledger")
                .createSchemas(false)
                .load()
                .migrate();
        try (Connection connection = owner.connect()) {
            pin(connection, key);
            check(connection, key);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot pin the ledger's origin and key", e);
        }
    }

    private static void pin(Connection connection, VerifierKey key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into ledger.origin (name, verifier_key) values (?, ?) on conflict do nothing")) {
            insert.setString(1, key.name());
            insert.setString(2, key.text());
            insert.executeUpdate();
        }
    }

    private static void check(Connection connection, VerifierKey key) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name, verifier_key from ledger.origin")) {
            row.next();
            String origin = row.getString(1);
            String pinned = row.getString(2);
            if (!origin.equals(key.name())) {
                throw new LedgerDrifted("This database holds the ledger '" + origin + "', not '" + key.name() + "'");
            }
            if (!pinned.equals(key.text())) {
                throw new LedgerDrifted(
                        "The checkpoints of this ledger are signed by the key " + pinned + ", not by " + key.text());
            }
        }
    }
}
