package org.indelible.ledger.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** Brings the ledger's schema up to date, as its owner. */
public final class LedgerMigrations {
    private LedgerMigrations() {}

    /**
     * Runs what has not run yet and pins the origin of a new ledger.
     *
     * @param owner used for the run only: nothing stays connected as the owner
     * @param origin the ledger's name in every event header
     * @throws LedgerDrifted if the ledger has another origin
     */
    public static void run(Login owner, String origin) {
        Flyway.configure()
                .dataSource(owner.url(), owner.role(), owner.password())
                .locations("classpath:db/ledger")
                .schemas("ledger")
                .createSchemas(false)
                .load()
                .migrate();
        try (Connection connection = owner.connect()) {
            pin(connection, origin);
            check(connection, origin);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot pin the ledger's origin", e);
        }
    }

    private static void pin(Connection connection, String origin) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into ledger.origin (name) values (?) on conflict do nothing")) {
            insert.setString(1, origin);
            insert.executeUpdate();
        }
    }

    private static void check(Connection connection, String origin) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name from ledger.origin")) {
            String pinned = row.next() ? row.getString(1) : "";
            if (!pinned.equals(origin)) {
                throw new LedgerDrifted("This database holds the ledger '" + pinned + "', not '" + origin + "'");
            }
        }
    }
}
