package org.indelible.ledger.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The table of what was found wrong. */
final class Mismatches {
    private Mismatches() {}

    static List<MismatchFound> all(Connection connection) throws SQLException {
        List<MismatchFound> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                        select m.stream_id, m.sequence, e.event_id, m.reason, m.found_at
                        from ledger.mismatches m join ledger.events e using (global_index)
                        order by m.found_at, m.global_index""");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new MismatchFound(
                        row.getString(1),
                        row.getLong(2),
                        row.getObject(3, UUID.class),
                        Mismatch.valueOf(row.getString(4)),
                        Times.read(row, 5)));
            }
        }
        return found;
    }

    /** Writes down what was found; a place already written down stays as it is. */
    static void insert(Connection connection, List<Inspection.Finding> findings, Instant foundAt) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into ledger.mismatches (global_index, stream_id, sequence, found_at, reason)
                values (?, ?, ?, ?, ?) on conflict do nothing""")) {
            for (Inspection.Finding finding : findings) {
                insert.setLong(1, finding.event().globalIndex());
                insert.setString(2, finding.event().streamId());
                insert.setLong(3, finding.event().sequence());
                insert.setObject(4, Times.written(foundAt));
                insert.setString(5, finding.mismatch().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
