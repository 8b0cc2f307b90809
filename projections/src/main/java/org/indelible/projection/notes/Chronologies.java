package org.indelible.projection.notes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.projection.SqlTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the chronology's tables. */
public final class Chronologies {
    private static final String SERVING = "(select generation from reading.projection where name = 'chronology')";
    private static final String PAGE = """
        select entry, begins, first_sequence from reading.chronology_entry
         where generation = %1$s and file = :file and leaf <= :known and (superseded is null or superseded > :known)
           and (cast(:as_at as timestamptz) is null or past_from <= :as_at or kind = 'tombstone')
           and (:all_shown or entry not in (:withheld))
           and (:all_kinds or kind in (:kinds)) and (:all_types or (kind = 'case-note' and type in (:types))) and (:all_statuses or status in (:statuses))
           and (cast(:begins as timestamptz) is null or (begins, first_sequence) %2$s (:begins, :sequence))
         order by begins %3$s, first_sequence %3$s limit :limit\
        """;
    private static final String OLDEST_FIRST = PAGE.formatted(SERVING, ">", "asc");
    private static final String NEWEST_FIRST = PAGE.formatted(SERVING, "<", "desc");

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    public Chronologies(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** At most so many entries that follow a place, or from the beginning where it is null. */
    public List<ChronologyRow> page(ChronologyFilter filter, @Nullable ChronologyPlace after, int limit) {
        var asAt = filter.asAt();
        var types = filter.noteTypes();
        return jdbc.sql(filter.newestFirst() ? NEWEST_FIRST : OLDEST_FIRST)
                .param("file", filter.file().value())
                .param("known", filter.knownAt())
                .param("as_at", asAt == null ? null : SqlTime.of(asAt))
                .param("all_shown", filter.withheld().isEmpty())
                .param("withheld", filter.withheld().isEmpty() ? List.of(NONE) : filter.withheld())
                .param("all_kinds", filter.kinds().isEmpty())
                .param("kinds", orNone(filter.kinds()))
                .param("all_types", types == null)
                .param("types", orNone(types == null ? Set.of() : types))
                .param("all_statuses", filter.statuses().isEmpty())
                .param("statuses", orNone(filter.statuses()))
                .param("begins", after == null ? null : SqlTime.of(after.begins()))
                .param("sequence", after == null ? 0 : after.firstSequence())
                .param("limit", limit)
                .query((row, _) -> new ChronologyRow(
                        row.getObject("entry", UUID.class),
                        new ChronologyPlace(SqlTime.in(row, "begins"), row.getLong("first_sequence"))))
                .list();
    }

    /** The sequences of the events that carry or touch these entries, as far as known. */
    public Set<Long> facts(CaseFileId file, Collection<UUID> entries, long knownAt) {
        if (entries.isEmpty()) return Set.of();
        return new TreeSet<>(jdbc.sql("select sequence from reading.chronology_fact where generation = " + SERVING
                        + " and file = :file and entry in (:entries) and leaf <= :known")
                .param("file", file.value())
                .param("entries", entries)
                .param("known", knownAt)
                .query(Long.class)
                .list());
    }

    private static Collection<String> orNone(Collection<String> wanted) {
        return wanted.isEmpty() ? List.of("") : wanted;
    }
}
