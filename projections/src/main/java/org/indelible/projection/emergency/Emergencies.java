package org.indelible.projection.emergency;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.projection.admission.ClosedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of emergency openings. */
public final class Emergencies {
    private static final String PAGE = """
        select e.leaf, e.file, e.sequence, e.reviewed from reading.emergency e
         where e.generation = (select generation from reading.projection where name = 'emergency')
           and e.leaf > :after and (not :unreviewed or e.reviewed is null)
           and not %s
         order by e.leaf limit :limit\
        """.formatted(ClosedFiles.inConflict("e.file"));

    private final JdbcClient jdbc;

    public Emergencies(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /**
     * At most so many openings after a leaf, the oldest first; none of a file that a conflict of interest keeps from whoever asks.
     *
     * @param unreviewed only those that nobody has looked at
     */
    public List<EmergencyRow> page(AccountId account, boolean unreviewed, long after, int limit) {
        return jdbc.sql(PAGE)
                .param("account", account.value())
                .param("unreviewed", unreviewed)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new EmergencyRow(
                        row.getLong("leaf"),
                        new CaseFileId(row.getObject("file", UUID.class)),
                        row.getLong("sequence"),
                        row.getObject("reviewed", Long.class)))
                .list();
    }
}
