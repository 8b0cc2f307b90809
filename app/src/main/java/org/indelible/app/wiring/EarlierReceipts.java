package org.indelible.app.wiring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.ledger.store.Appended;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The receipts of what was appended before, sealed or not yet: they hold hashes, no content. */
final class EarlierReceipts {
    private static final String RECEIPTS =
            "select event_id, stream_id, sequence, event_hash, recorded_at from ledger.events"
                    + " where stream_id = ? and sequence between ? and ? order by sequence";

    private static final String HEAD =
            "select event_id, stream_id, sequence, event_hash, recorded_at from ledger.events"
                    + " where stream_id = ? order by sequence desc limit 1";

    private final JdbcClient ledger;

    EarlierReceipts(DataSource app) {
        this.ledger = JdbcClient.create(app);
    }

    List<Appended> of(String stream, long first, long last) {
        return ledger.sql(RECEIPTS)
                .params(stream, first, last)
                .query(EarlierReceipts::receipt)
                .list();
    }

    Appended last(String stream) {
        return ledger.sql(HEAD).param(stream).query(EarlierReceipts::receipt).single();
    }

    private static Appended receipt(ResultSet row, int number) throws SQLException {
        return new Appended(
                row.getObject("event_id", UUID.class),
                row.getString("stream_id"),
                row.getLong("sequence"),
                row.getBytes("event_hash"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
