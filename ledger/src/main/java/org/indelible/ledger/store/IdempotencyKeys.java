package org.indelible.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** What was appended under which key of a client. */
public final class IdempotencyKeys {
    private static final String FIND =
            "select body_hmac, stream_id, first_sequence, last_sequence from ledger.idempotency where key_hmac = ?";

    private final DataSource app;

    public IdempotencyKeys(DataSource app) {
        this.app = app;
    }

    /**
     * The use of a key.
     *
     * @param body keyed hash of the body that came with it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Use(byte[] body, String streamId, long firstSequence, long lastSequence) {}

    /**
     * Looks a key up.
     *
     * @param key keyed hash of the key
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public Optional<Use> find(byte[] key) {
        try (Connection connection = app.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setBytes(1, key);
            try (ResultSet row = find.executeQuery()) {
                return row.next()
                        ? Optional.of(new Use(row.getBytes(1), row.getString(2), row.getLong(3), row.getLong(4)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new LedgerUnavailable("Cannot look up an idempotency key", e);
        }
    }
}
