package org.indelible.ledger.completeness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.indelible.evidence.completeness.Subtree;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.store.LedgerUnavailable;

/**
 * Counts how all streams end: what was sealed since the last count, and the buckets that this changes. Its cost is that of what is new, not of the ledger. One node at a
 * time; whoever is stopped between count and statement leaves a count that the next one goes on from.
 */
public final class Counting {
    private static final String LOCK =
            "select through_leaf, statement_stream is not null from ledger.completeness for update";
    private static final String NEWEST = "select next_leaf - 1 from ledger.head";
    private static final String STORE = """
            update ledger.completeness
            set through_leaf = ?, streams = ?, root = ?, statement_stream = null, statement_sequence = null""";
    private static final String STATED =
            "update ledger.completeness set statement_stream = ?, statement_sequence = ? where root = ?";

    private final Login sealer;

    /** Counts with the sealer's login: no other may change what was counted. */
    public Counting(Login sealer) {
        this.sealer = sealer;
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /**
     * Counts what is sealed now.
     *
     * @return the count that is to be stated; empty if nothing was sealed since the last statement but that statement
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public Optional<Count> count() {
        return inTransaction(connection -> {
            long newest = number(connection, NEWEST);
            try (PreparedStatement lock = connection.prepareStatement(LOCK);
                    ResultSet row = lock.executeQuery()) {
                row.next();
                long through = row.getLong(1);
                boolean stated = row.getBoolean(2);
                return newest < 0 || (stated && newest <= through + 1)
                        ? Optional.empty()
                        : Optional.of(count(connection, through, Math.max(through, newest)));
            }
        });
    }

    private static Count count(Connection connection, long through, long newest) throws SQLException {
        HeadRows.store(connection, HeadRows.changed(connection, through, newest));
        Subtree all = HeadRows.buckets(connection).root();
        try (PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setLong(1, newest);
            store.setLong(2, all.streams());
            store.setBytes(3, all.hash());
            store.executeUpdate();
        }
        return new Count(newest, all.streams(), all.hash());
    }

    /**
     * Notes which event states a count. Nothing is noted if there was another count since.
     *
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public void stated(Count count, String streamId, long sequence) {
        inTransaction(connection -> {
            try (PreparedStatement store = connection.prepareStatement(STATED)) {
                store.setString(1, streamId);
                store.setLong(2, sequence);
                store.setBytes(3, count.root());
                return store.executeUpdate();
            }
        });
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = sealer.connect()) {
            connection.setAutoCommit(false);
            T result = work.in(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new LedgerUnavailable("The streams cannot be counted", e);
        }
    }
}
