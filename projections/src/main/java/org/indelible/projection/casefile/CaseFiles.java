package org.indelible.projection.casefile;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of case files. */
public final class CaseFiles {
    private static final String SERVING = "(select generation from reading.projection where name = 'casefile')";

    private final JdbcClient jdbc;

    public CaseFiles(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** Where the file stands now. */
    public Optional<FileStanding> standing(CaseFileId file) {
        return jdbc.sql("select opened_at, team, allocated from reading.casefile where generation = " + SERVING
                        + " and file = :file")
                .param("file", file.value())
                .query((row, _) -> {
                    var allocated = row.getString("allocated");
                    return new FileStanding(
                            file,
                            row.getLong("opened_at"),
                            row.getString("team"),
                            allocated == null ? null : new AccountId(allocated));
                })
                .optional();
    }

    /** The sequences of the events that say who the file is about and whether it is open, as far as known. */
    public Set<Long> heading(CaseFileId file, long knownAt) {
        return facts(file, knownAt, "heading");
    }

    /** The sequences of the events that make the front page, as far as known; of duties only those that were open then. */
    public Set<Long> frontPage(CaseFileId file, long knownAt) {
        return facts(file, knownAt, "(duty is null or settled is null or settled > :known)");
    }

    /** As {@link #frontPage}, with the duties that were settled too. */
    public Set<Long> frontPageWithSettledDuties(CaseFileId file, long knownAt) {
        return facts(file, knownAt, "true");
    }

    private Set<Long> facts(CaseFileId file, long knownAt, String which) {
        return new TreeSet<>(jdbc.sql("select sequence from reading.casefile_fact where generation = " + SERVING
                        + " and file = :file and leaf <= :known and " + which)
                .param("file", file.value())
                .param("known", knownAt)
                .query(Long.class)
                .list());
    }
}
