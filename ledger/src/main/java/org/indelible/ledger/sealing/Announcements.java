package org.indelible.ledger.sealing;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.indelible.ledger.database.Login;

/**
 * Tells the other nodes that more is sealed: after the commit, over a connection of its own, at most once in 10 ms. A lost announcement costs the
 * others a quarter of a second, so nothing is done about it.
 */
final class Announcements implements AutoCloseable {
    static final String CHANNEL = "indelible_sealed";
    private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final KeptConnection connection;
    private volatile boolean pending;
    private long sentAt = System.nanoTime() - INTERVAL_NANOS;

    Announcements(Login login) {
        // An announcement need not survive a crash, and would otherwise wait for the disk.
        this.connection = new KeptConnection(login, "set synchronous_commit = off");
    }

    /** There is something to announce. */
    void add() {
        pending = true;
    }

    /** Announces what is to be announced if it is time, and returns in how many milliseconds it will be; 0 if nothing is left. */
    long send() {
        if (!pending) {
            return 0;
        }
        long left = INTERVAL_NANOS - (System.nanoTime() - sentAt);
        if (left > 0) {
            return TimeUnit.NANOSECONDS.toMillis(left) + 1;
        }
        pending = false;
        sentAt = System.nanoTime();
        try (Statement notify = connection.get().createStatement()) {
            notify.execute("notify " + CHANNEL);
        } catch (SQLException e) {
            connection.close();
        }
        return 0;
    }

    @Override
    public void close() {
        connection.close();
    }
}
