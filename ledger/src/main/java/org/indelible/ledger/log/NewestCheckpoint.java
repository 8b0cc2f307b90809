package org.indelible.ledger.log;

import java.sql.Connection;
import java.sql.SQLException;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.store.LedgerUnavailable;

/** How far a database is signed, before anything of it is opened. */
public final class NewestCheckpoint {
    private NewestCheckpoint() {}

    /**
     * How many leaves the newest checkpoint covers; 0 without one.
     *
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public static long size(Login app) {
        try (Connection connection = app.connect()) {
            return CheckpointRows.latest(connection)
                    .map(CheckpointRows.Row::size)
                    .orElse(0L);
        } catch (SQLException e) {
            throw new LedgerUnavailable("The newest checkpoint cannot be read", e);
        }
    }
}
