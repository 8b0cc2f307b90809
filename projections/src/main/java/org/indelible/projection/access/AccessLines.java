package org.indelible.projection.access;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.indelible.projection.SqlTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of the access log. */
public final class AccessLines {
    private final JdbcClient jdbc;

    public AccessLines(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** At most so many events, the newest first, from where a page before ended, or from the newest of all. */
    public List<AccessRow> page(AccessFilter filter, @Nullable AccessPlace end, int limit) {
        return AccessStatement.of(filter)
                .after(end)
                .run(
                        jdbc,
                        "select a.leaf, a.recorded_at, a.stream, a.sequence",
                        "order by %s.recorded_at desc, %s.leaf desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> new AccessRow(
                        row.getLong("leaf"),
                        SqlTime.in(row, "recorded_at"),
                        row.getString("stream"),
                        row.getLong("sequence")))
                .list();
    }

    /** How many events there are of each outcome, purpose and ground, by spans of London days, the first span first. */
    public List<CountedAccess> counts(AccessFilter filter, CountedBy by) {
        return AccessStatement.of(filter)
                .run(
                        jdbc,
                        "select date_trunc(:unit, %s.recorded_at at time zone 'Europe/London')::date as span,"
                                + " a.outcome, a.purpose, a.allowed_by, count(*) as events",
                        "group by 1, 2, 3, 4 order by 1, 2, 3, 4")
                .param("unit", by.unit())
                .query((row, _) -> new CountedAccess(
                        row.getObject("span", LocalDate.class),
                        row.getString("outcome"),
                        row.getString("purpose"),
                        row.getString("allowed_by"),
                        row.getLong("events")))
                .list();
    }
}
