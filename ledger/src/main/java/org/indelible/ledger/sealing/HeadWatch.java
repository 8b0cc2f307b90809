package org.indelible.ledger.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.indelible.ledger.database.Login;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;

/**
 * Follows the sealed order's end from any node: at once when this node seals, within milliseconds when another announces that it did, and every
 * quarter of a second in any case.
 */
final class HeadWatch implements AutoCloseable {
    private static final int POLL_MILLIS = 250;
    private static final String HEAD = "select next_leaf, last_sealed_at, scanned_from::text from ledger.head";
    private static final String BACKLOG = """
            with recent as materialized (select global_index, stream_id from ledger.events where tx >= ?::xid8)
            select min(r.global_index), (select max(global_index) from ledger.events) from recent r
            where not exists (select from ledger.leaves l where l.global_index = r.global_index)
            and not exists (select from ledger.mismatches m where m.stream_id = r.stream_id)""";

    private final KeptConnection connection;
    private final Runnable sealed;
    private final Backlog backlog = new Backlog(System::nanoTime);
    private long lookedAt = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS);
    private volatile End end = new End(0, Instant.EPOCH);
    private volatile List<MismatchFound> mismatches = List.of();

    /** The end of the sealed order. */
    private record End(long nextLeaf, Instant sealedAt) {}

    /**
     * @param login whose connection it is
     * @param sealed called whenever more is sealed
     */
    HeadWatch(Login login, Runnable sealed) {
        this.connection = new KeptConnection(login, "listen " + Announcements.CHANNEL);
        this.sealed = sealed;
    }

    /** From now on {@link #turn} is called, time and again. */
    void start() {
        backlog.watch();
    }

    /** Everything that was committed is sealed or quarantined. */
    void nothingUnsealed() {
        backlog.none();
    }

    /** Waits for an announcement, at most until the next poll is due, and looks. */
    void turn() throws SQLException {
        try {
            Connection listening = connection.get();
            listening.unwrap(PGConnection.class).getNotifications(POLL_MILLIS);
            look(listening);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Looks now. */
    void look() throws SQLException {
        look(connection.get());
    }

    private void look(Connection listening) throws SQLException {
        String scannedFrom;
        try (PreparedStatement select = listening.prepareStatement(HEAD);
                ResultSet row = select.executeQuery()) {
            row.next();
            advance(row.getLong(1), Times.read(row, 2));
            scannedFrom = row.getString(3);
        }
        long now = System.nanoTime();
        if (now - lookedAt >= TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS)) {
            lookedAt = now;
            mismatches = Mismatches.all(listening);
            lookForUnsealed(listening, scannedFrom);
        }
    }

    private void lookForUnsealed(Connection listening, String scannedFrom) throws SQLException {
        try (PreparedStatement select = listening.prepareStatement(BACKLOG)) {
            // Planned anew each time, as the sealer's own search is.
            select.unwrap(PGStatement.class).setPrepareThreshold(0);
            select.setString(1, scannedFrom);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long oldest = row.getLong(1);
                if (row.wasNull()) {
                    backlog.none();
                } else {
                    backlog.some(oldest, row.getLong(2));
                }
            }
        }
    }

    /** The order ends here now. Called by whoever learns of it first. */
    void advance(long nextLeaf, Instant sealedAt) {
        boolean further;
        synchronized (this) {
            further = nextLeaf > end.nextLeaf();
            if (further) {
                end = new End(nextLeaf, sealedAt);
            }
        }
        if (further) {
            sealed.run();
        }
    }

    Duration oldestUnsealed() {
        return backlog.age();
    }

    SealerStatus status(boolean leading, CheckpointStatus checkpoint) {
        End now = end;
        return new SealerStatus(now.nextLeaf() - 1, now.sealedAt(), backlog.age(), leading, mismatches, checkpoint);
    }

    @Override
    public void close() {
        connection.close();
    }
}
