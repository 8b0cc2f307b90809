package org.indelible.projection.evidence;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the exports that wait to be built. */
public final class WaitingExports {
    private final JdbcClient jdbc;

    public WaitingExports(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** One that waits. */
    public record WaitingExport(ExportId export, CaseFileId file) {}

    /** Those that wait, the longest first. */
    public List<WaitingExport> all() {
        return jdbc.sql("""
                        select export, file from reading.export
                         where generation = (select generation from reading.projection where name = 'export') order by leaf""")
                .query((row, _) -> new WaitingExport(
                        new ExportId(row.getObject("export", UUID.class)),
                        new CaseFileId(row.getObject("file", UUID.class))))
                .list();
    }
}
