package org.indelible.projection.summaries;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.projection.SqlTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of case summaries. */
public final class CaseSummaries {
    private static final String SERVING = "(select generation from reading.projection where name = 'summary')";

    private final JdbcClient jdbc;

    public CaseSummaries(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /**
     * The sequences of the events that carry or touch the file's last summary; none where there is no summary.
     *
     * @param asAt leaves out what had not happened by then, or null
     */
    public Set<Long> last(CaseFileId file, @Nullable Instant asAt, long knownAt) {
        return new TreeSet<>(jdbc.sql("""
                        select f.sequence from reading.summary_fact f where f.generation = %1$s and f.file = :file and f.leaf <= :known and f.entry = (
                          select s.entry from reading.summary s where s.generation = %1$s and s.file = :file and s.leaf <= :known
                             and (cast(:as_at as timestamptz) is null or s.past_from <= :as_at)
                           order by s.begins desc, s.sequence desc limit 1)""".formatted(SERVING))
                .param("file", file.value())
                .param("known", knownAt)
                .param("as_at", asAt == null ? null : SqlTime.of(asAt))
                .query(Long.class)
                .list());
    }
}
