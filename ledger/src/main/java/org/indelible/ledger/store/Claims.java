package org.indelible.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The values of sets that streams hold, outside any append. */
public final class Claims {
    private final DataSource app;

    public Claims(DataSource app) {
        this.app = app;
    }

    /**
     * Lets a stream hold nothing any more: for one that was destroyed.
     *
     * @throws LedgerUnavailable if the database cannot do it now
     */
    public void releaseAll(String streamId) {
        try (Connection connection = app.getConnection();
                PreparedStatement release =
                        connection.prepareStatement("delete from ledger.claims where stream_id = ?")) {
            release.setString(1, streamId);
            release.executeUpdate();
        } catch (SQLException e) {
            throw new LedgerUnavailable("Claims cannot be released", e);
        }
    }
}
