package org.indelible.ledger.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.indelible.ledger.store.LedgerUnavailable;

/** How far things go, from columns alone: nothing is decrypted, and nothing checked, so that a changed event does not keep anybody from counting. */
public final class SealedExtent {
    private static final String NEXT =
            "select recorded_at from ledger.sealed_events where leaf_index > ? order by leaf_index limit 1";
    private static final String LENGTH =
            "select count(*) from ledger.sealed_events where stream_id = ? and leaf_index <= ?";

    private final DataSource app;

    public SealedExtent(DataSource app) {
        this.app = app;
    }

    private interface Question<T> {
        T ask(PreparedStatement statement) throws SQLException;
    }

    /**
     * When the first event after a leaf was recorded, if there is one.
     *
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public Optional<Instant> recordedAfter(long leaf) {
        return ask(NEXT, statement -> {
            statement.setLong(1, leaf);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        });
    }

    /** How many events of a stream are sealed up to a leaf; errors as in {@link #recordedAfter}. */
    public long length(String stream, long upToLeaf) {
        return ask(LENGTH, statement -> {
            statement.setString(1, stream);
            statement.setLong(2, upToLeaf);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0L;
            }
        });
    }

    private <T> T ask(String sql, Question<T> question) {
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return question.ask(statement);
        } catch (SQLException e) {
            throw new LedgerUnavailable("The ledger cannot be read", e);
        }
    }
}
