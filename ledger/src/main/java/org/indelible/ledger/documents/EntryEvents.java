package org.indelible.ledger.documents;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.indelible.ledger.keys.KeyScope;

/** Which events are under an entry's key, sealed or not: what could name a document of it. */
public final class EntryEvents {
    private static final String FIND =
            "select sequence from ledger.events where stream_id = ? and key_id = ? and type = ? order by sequence";

    private final DataSource app;

    public EntryEvents(DataSource app) {
        this.app = app;
    }

    /** The sequences, in the stream of the entry's file, of the events of a type. */
    public List<Long> sequences(KeyScope.Entry of, String type) {
        try (Connection connection = app.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, of.file());
            find.setString(2, of.keyId());
            find.setString(3, type);
            List<Long> found = new ArrayList<>();
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) found.add(row.getLong(1));
            }
            return found;
        } catch (SQLException e) {
            throw new DocumentsUnavailable("Events cannot be looked up", e);
        }
    }
}
