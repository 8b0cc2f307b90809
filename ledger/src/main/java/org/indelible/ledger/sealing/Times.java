package org.indelible.ledger.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as the database holds them, to the microsecond. */
final class Times {
    private Times() {}

    /** The moment in a column; the epoch if there is none. */
    static Instant read(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? Instant.EPOCH : time.toInstant();
    }

    static OffsetDateTime written(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
