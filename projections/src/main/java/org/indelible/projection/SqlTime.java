package org.indelible.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as PostgreSQL takes and gives them: {@code timestamptz} of microseconds. */
public final class SqlTime {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private SqlTime() {}

    /** The moment as a parameter; one outside the years 1 to 9999, which nothing recorded reaches, becomes the nearest that is inside. */
    public static OffsetDateTime of(Instant moment) {
        var inside = moment.isBefore(FIRST) ? FIRST : moment.isAfter(LAST) ? LAST : moment;
        return inside.atOffset(ZoneOffset.UTC);
    }

    /** The moment in a column that is not null. */
    public static Instant in(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
