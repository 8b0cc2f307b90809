package org.indelible.ledger.sealing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** A connection that can be cut from either end. */
final class Line {
    private static final String TERMINATE = "select pg_terminate_backend(pid) from pg_stat_activity where pid = ?";

    private final String url;
    private final Properties properties;
    private @Nullable Connection real;

    Line(String url, Properties properties) {
        this.url = url;
        this.properties = properties;
    }

    Connection open() throws SQLException {
        Connection open = DriverManager.getConnection(url, properties);
        real = open;
        return open;
    }

    /** Drops it without a word to the server, as a network does. */
    void cut() throws SQLException {
        if (real != null) {
            real.abort(Runnable::run);
        }
    }

    /** Ends the server's end, and returns when it is gone; this end does not know yet. */
    void terminate() throws SQLException {
        if (real == null) {
            return;
        }
        try (Connection other = DriverManager.getConnection(url, properties);
                PreparedStatement terminate = other.prepareStatement(TERMINATE)) {
            terminate.setInt(1, real.unwrap(PGConnection.class).getBackendPID());
            Turns.soon().until(() -> {
                try (ResultSet alive = terminate.executeQuery()) {
                    return !alive.next();
                }
            });
        }
    }
}
