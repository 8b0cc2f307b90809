package org.indelible.ledger.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Something that one node at a time has or does: an advisory lock of PostgreSQL, held by a connection of its own, so that whoever dies lets
 * go of it. Where the machine is gone without a word, the server notices within a quarter of a minute.
 */
public final class AdvisoryLock implements AutoCloseable {
    private static final String TAKE = "select pg_try_advisory_lock(hashtextextended('claim/' || ?, 0))";
    private static final String NOTICE_SOON =
            "set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 3; set tcp_keepalives_count = 3";
    private static final int ANSWERING_SECONDS = 5;

    private final Connection connection;

    private AdvisoryLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes it without waiting; empty if somebody has it.
     *
     * @param what its name, the same on every node
     * @throws SQLException if the database cannot be asked
     */
    public static Optional<AdvisoryLock> take(Login app, String what) throws SQLException {
        Connection connection = app.connect();
        boolean taken = false;
        try (Statement statement = connection.createStatement();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            statement.execute(NOTICE_SOON);
            take.setString(1, what);
            try (ResultSet row = take.executeQuery()) {
                taken = row.next() && row.getBoolean(1);
            }
        } finally {
            if (!taken) connection.close();
        }
        return taken ? Optional.of(new AdvisoryLock(connection)) : Optional.empty();
    }

    /** Whether the connection still lives, and with it the lock. Asks the server. */
    public boolean isHeld() {
        try {
            return connection.isValid(ANSWERING_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Lets go of it. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The server has ended the session, and with it the lock.
        }
    }
}
