package org.indelible.ledger.completeness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.indelible.evidence.completeness.Buckets;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.evidence.completeness.StreamHead;
import org.indelible.evidence.proof.TlogProof;
import org.indelible.ledger.proofs.LedgerProofs;
import org.indelible.ledger.proofs.NotYetSigned;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.ledger.store.LedgerUnavailable;
import org.indelible.ledger.store.Plaintext;
import org.jspecify.annotations.Nullable;

/** Proves how one stream ended when the ledger last stated how all did. */
public final class CompletenessProofs {
    private static final String STATED =
            "select statement_stream, statement_sequence, through_leaf from ledger.completeness";
    private static final String HEAD =
            "select stream_id, sequence, event_hash from ledger.stream_heads where stream_id = ?";

    private final DataSource app;
    private final LedgerReader reader;
    private final LedgerProofs proofs;

    /** Reads with the application's login. */
    public CompletenessProofs(DataSource app, LedgerReader reader, LedgerProofs proofs) {
        this.app = app;
        this.reader = reader;
        this.proofs = proofs;
    }

    /** What one snapshot of the tables holds of a stream. */
    private record Counted(String statementStream, long statementSequence, StreamHead head, List<byte[]> path) {}

    /**
     * The proof for a stream.
     *
     * @return empty if nothing was ever counted, or the stream was not counted then
     * @throws NotYetSigned if what was counted is being stated, or the statement is not sealed, or no checkpoint covers it so far: an auditor who saw the statement before
     *     must not be told that there is none
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public Optional<CompletenessProof> of(String streamId) {
        return Optional.ofNullable(counted(streamId)).flatMap(this::proven);
    }

    private Optional<CompletenessProof> proven(Counted counted) {
        long sequence = counted.statementSequence();
        for (LedgerEvent event : reader.range(counted.statementStream(), sequence, sequence, LedgerReader.NEWEST)) {
            Optional<TlogProof> inLedger = proofs.inclusion(counted.statementStream(), sequence, event.eventHash());
            Optional<Plaintext> said = event.payload();
            if (inLedger.isPresent() && said.isPresent()) {
                return Optional.of(new CompletenessProof(
                        inLedger.get(), said.get().secret(), said.get().json(), counted.head(), counted.path()));
            }
        }
        throw new NotYetSigned();
    }

    private @Nullable Counted counted(String streamId) {
        try (Connection connection = app.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try {
                return counted(connection, streamId);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new LedgerUnavailable("What was counted cannot be read", e);
        }
    }

    private static @Nullable Counted counted(Connection connection, String streamId) throws SQLException {
        try (PreparedStatement stated = connection.prepareStatement(STATED);
                PreparedStatement select = connection.prepareStatement(HEAD);
                ResultSet statement = stated.executeQuery()) {
            select.setString(1, streamId);
            try (ResultSet row = select.executeQuery()) {
                if (!statement.next() || statement.getLong(3) < 0 || !row.next()) {
                    return null;
                }
                if (statement.getString(1) == null) {
                    throw new NotYetSigned();
                }
                StreamHead head = new StreamHead(row.getString(1), row.getLong(2), row.getBytes(3));
                List<StreamHead> bucket = HeadRows.in(connection, List.of(Buckets.of(head)));
                return new Counted(
                        statement.getString(1),
                        statement.getLong(2),
                        head,
                        HeadRows.buckets(connection).path(head, bucket));
            }
        }
    }
}
