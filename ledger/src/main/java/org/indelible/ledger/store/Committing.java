package org.indelible.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Stores jobs in one transaction. */
final class Committing {
    private final DataSource app;
    private final Chaining chaining;
    private final Heads heads;

    Committing(DataSource app, Chaining chaining, Heads heads) {
        this.app = app;
        this.chaining = chaining;
        this.heads = heads;
    }

    /**
     * Stores all jobs or none.
     *
     * @return the receipts of each job
     * @throws SQLException before the commit was sent: nothing is stored
     * @throws CommitUncertain once it was sent and not confirmed
     */
    List<List<Appended>> store(List<Job> jobs) throws SQLException {
        try (Connection connection = app.getConnection()) {
            connection.setAutoCommit(false);
            Map<Position, Linked> linked = inserted(connection, jobs);
            commit(connection);
            heads.remember(linked.values());
            return receipts(jobs, linked);
        }
    }

    private Map<Position, Linked> inserted(Connection connection, List<Job> jobs) throws SQLException {
        try {
            Map<Position, Linked> linked = chaining.link(connection, jobs);
            new Insertion(connection).run(jobs, linked.values());
            return linked;
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /** A warning at the commit says that the wait for a synchronous standby was cancelled: committed here, and maybe nowhere else. */
    private static void commit(Connection connection) {
        try {
            connection.clearWarnings();
            connection.commit();
            SQLWarning warning = connection.getWarnings();
            if (warning != null) {
                throw new CommitUncertain("The commit is not confirmed by the standby", warning);
            }
        } catch (SQLException e) {
            throw new CommitUncertain("The commit was sent and not confirmed", e);
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is lost, and with it the transaction.
            cause.addSuppressed(e);
        }
    }

    private static List<List<Appended>> receipts(List<Job> jobs, Map<Position, Linked> linked) {
        List<List<Appended>> receipts = new ArrayList<>();
        for (Job job : jobs) {
            List<Appended> own = new ArrayList<>();
            for (Draft draft : job.events()) {
                Linked event = linked.get(draft.position());
                if (event != null) {
                    own.add(event.receipt());
                }
            }
            receipts.add(own);
        }
        return receipts;
    }
}
