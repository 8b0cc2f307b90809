package org.indelible.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says what a failed append means to its command. Told apart by SQLState and name of the constraint, never by message. */
final class Failures {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String HOLDER = "select stream_id from ledger.claims where set_name = ? and value_hmac = ?";

    private final DataSource app;

    Failures(DataSource app) {
        this.app = app;
    }

    /** Another append was quicker to store a key that this one made: it must be drafted again, with the stored key. */
    static final class KeyMadeElsewhere extends RuntimeException {
        private static final long serialVersionUID = 1;

        KeyMadeElsewhere() {
            super("A key was made elsewhere at the same time");
        }
    }

    /** What the failure of one job alone, before its commit, means. */
    RuntimeException meaning(SQLException failure, Job job) {
        ServerErrorMessage server = answerIn(failure);
        if (server == null) {
            return new LedgerUnavailable("The ledger's database cannot be reached", failure);
        }
        if (UNIQUE_VIOLATION.equals(server.getSQLState())) {
            return violated(String.valueOf(server.getConstraint()), job, failure);
        }
        return server.getSQLState() == null || passing(server.getSQLState())
                ? new LedgerUnavailable("The ledger's database is not available: " + server.getSQLState(), failure)
                : new EventStoreException(
                        "The ledger's database refuses to store the events: " + server.getSQLState(), failure);
    }

    private RuntimeException violated(String constraint, Job job, SQLException failure) {
        return switch (constraint) {
            case "events_stream_sequence" -> conflict(job, failure);
            case "claims_value" -> claimTaken(job);
            case "idempotency_key" -> new IdempotencyKeyUsed();
            case "keys_pkey" -> new KeyMadeElsewhere();
            default -> new EventStoreException("The ledger has such a row already: " + constraint, failure);
        };
    }

    static ConcurrencyException conflict(Job job, @Nullable Throwable failure) {
        return new ConcurrencyException("Stream " + job.streamId() + " has moved on", failure);
    }

    private RuntimeException claimTaken(Job job) {
        for (KeyedClaim claim : job.context().claims()) {
            Optional<String> holder = holder(claim);
            if (holder.isPresent()) {
                return new ClaimTaken(claim.set(), holder.get());
            }
        }
        return new ClaimTaken(job.context().claims().getFirst().set(), null);
    }

    private Optional<String> holder(KeyedClaim claim) {
        try (Connection connection = app.getConnection();
                PreparedStatement find = connection.prepareStatement(HOLDER)) {
            find.setString(1, claim.set());
            find.setBytes(2, claim.value());
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /** Whether the database was lost or cannot serve anybody, so that trying the jobs one by one is of no use. */
    static boolean unreachable(SQLException failure) {
        ServerErrorMessage server = answerIn(failure);
        String state = server == null ? null : server.getSQLState();
        return state == null || (passing(state) && !state.startsWith("40"));
    }

    /** Lost connections, shutdown, exhausted resources, deadlocks: nothing that is wrong with the append. */
    private static boolean passing(String state) {
        return state.startsWith("08") || state.startsWith("57") || state.startsWith("53") || state.startsWith("40");
    }

    private static @Nullable ServerErrorMessage answerIn(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof PSQLException answered && answered.getServerErrorMessage() != null) {
                return answered.getServerErrorMessage();
            }
        }
        return null;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof SQLException chained && chained.getNextException() != null
                ? chained.getNextException()
                : failure.getCause();
    }
}
