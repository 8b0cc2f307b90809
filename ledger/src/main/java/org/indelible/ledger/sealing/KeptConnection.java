package org.indelible.ledger.sealing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.indelible.ledger.database.Login;
import org.jspecify.annotations.Nullable;

/** One connection for one piece of work, opened when it is needed and again after it broke. */
final class KeptConnection implements AutoCloseable {
    private final Login login;
    private final String setup;
    private @Nullable Connection connection;

    /**
     * @param login whose connection it is
     * @param setup statement to run on each new connection; may be empty
     */
    KeptConnection(Login login, String setup) {
        this.login = login;
        this.setup = setup;
    }

    Connection get() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = login.connect();
            connection = open;
            try (Statement statement = open.createStatement()) {
                statement.execute(setup);
            }
        }
        return open;
    }

    /** Closes the connection, whatever state it is in; the next {@link #get} opens another. */
    @Override
    public void close() {
        Connection old = connection;
        connection = null;
        if (old != null) {
            try {
                old.close();
            } catch (SQLException e) {
                // It broke; there is nothing left to close.
                return;
            }
        }
    }
}
