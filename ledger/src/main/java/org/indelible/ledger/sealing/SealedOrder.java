package org.indelible.ledger.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.log.TreeGrowth;

/**
 * Seals page by page, each page in one transaction: lock the head, read unsealed rows, check them, write leaves, tree and head, commit. What is not
 * committed has no leaf index; what is committed keeps it for ever.
 */
final class SealedOrder implements AutoCloseable {
    private static final String LEAF =
            "insert into ledger.leaves (leaf_index, global_index, event_hash, leaf_hash, sealed_at) values (?, ?, ?, ?, ?)";

    private final KeptConnection connection;
    private final EventRows rows;
    private final Unsealed unsealed;
    private final Clock clock;

    /**
     * @param login the sealer's
     * @param rows reads events
     * @param clock gives {@code sealed_at}
     * @param pageSize how many events are sealed in one transaction at most
     */
    SealedOrder(Login login, EventRows rows, Clock clock, int pageSize) {
        this.connection = new KeptConnection(
                login, "set application_name = 'indelible sealer'; set idle_in_transaction_session_timeout = '10s'");
        this.rows = rows;
        this.unsealed = new Unsealed(rows, pageSize);
        this.clock = clock;
    }

    /** Seals one page if nobody else is sealing. */
    Sealing seal() throws SQLException {
        return seal(Head::lockIfFree);
    }

    /** Seals one page after waiting for whoever is sealing. */
    Sealing sealWaiting() throws SQLException {
        return seal(Head::lock);
    }

    private synchronized Sealing seal(Lock lock) throws SQLException {
        try {
            Connection open = connection.get();
            open.setAutoCommit(false);
            Optional<Head> head = lock.take(open);
            Sealing sealing = head.isEmpty() ? Sealing.TAKEN : sealPage(open, head.get());
            open.rollback();
            return sealing;
        } catch (SQLException | RuntimeException | Error e) {
            // Whether the page was committed is not known, so nothing is taken for granted; without the connection
            // there is no lock.
            unsealed.forget();
            connection.close();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        connection.close();
    }

    private Sealing sealPage(Connection connection, Head head) throws SQLException {
        if (head.stopped()) {
            return new Sealing(Sealing.Outcome.STOPPED, 0, head, List.of());
        }
        List<StoredEvent> page = unsealed.page(connection, head.oldestRunning());
        Inspection inspection = new Inspection(rows.predecessors(connection, page));
        page.forEach(inspection::inspect);
        if (unsealed.isEverything(page)) {
            inspection.giveUpWaiting();
        }
        boolean left = inspection.isWaiting();
        Instant now = clock.instant();
        Mismatches.insert(connection, inspection.findings(), now);
        List<MismatchFound> found = inspection.found(now);
        if (found.stream().anyMatch(MismatchFound::stopsSealing)) {
            connection.commit();
            unsealed.startOver();
            return new Sealing(Sealing.Outcome.STOPPED, 0, head, found);
        }
        Head next = write(connection, head, inspection.toSeal(), now, unsealed.scannedFrom(page, left));
        connection.commit();
        boolean more = unsealed.committed(page, left);
        Sealing.Outcome outcome = more ? Sealing.Outcome.MORE : Sealing.Outcome.DONE;
        return new Sealing(outcome, inspection.toSeal().size(), next, found);
    }

    private static Head write(
            Connection connection, Head head, List<StoredEvent> events, Instant now, String scannedFrom)
            throws SQLException {
        if (events.isEmpty()) {
            return head;
        }
        List<byte[]> leafHashes = events.stream().map(StoredEvent::leafHash).toList();
        Head next = writeLeaves(connection, head, events, leafHashes, now);
        TreeGrowth.write(connection, head.nextLeaf(), leafHashes);
        next.store(connection, scannedFrom);
        return next;
    }

    private static Head writeLeaves(
            Connection connection, Head head, List<StoredEvent> events, List<byte[]> leafHashes, Instant now)
            throws SQLException {
        Head next = head;
        try (PreparedStatement insert = connection.prepareStatement(LEAF)) {
            for (int i = 0; i < events.size(); i++) {
                Instant time = next.timeOfNext(now);
                insert.setLong(1, next.nextLeaf());
                insert.setLong(2, events.get(i).globalIndex());
                insert.setBytes(3, events.get(i).hash());
                insert.setBytes(4, leafHashes.get(i));
                insert.setObject(5, Times.written(time));
                insert.addBatch();
                next = next.after(time);
            }
            insert.executeBatch();
        }
        return next;
    }

    /** A way to take the head's lock. */
    private interface Lock {
        Optional<Head> take(Connection connection) throws SQLException;
    }
}
