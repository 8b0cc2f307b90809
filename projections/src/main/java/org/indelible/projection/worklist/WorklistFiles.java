package org.indelible.projection.worklist;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.projection.admission.ClosedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the files that are somebody's work, whether anything is to be done on them or not. */
public final class WorklistFiles {
    private static final String PAGE = """
        select f.file from reading.worklist_file f
         where f.generation = (select generation from reading.projection where name = 'worklist')
           and case when cast(:team as text) is not null then f.team = :team
                    else f.allocated = :account or (f.team = cast(:managed as text) and f.allocated is null)
               end
           and not %s
           and (cast(:after as uuid) is null or f.file > :after)
         order by f.file limit :limit\
        """.formatted(ClosedFiles.closed("f.file"));

    private final JdbcClient jdbc;

    public WorklistFiles(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** At most so many files that follow one, in an order of their own; from the beginning where it is null. */
    public List<CaseFileId> page(WorklistScope scope, @Nullable CaseFileId after, int limit) {
        return jdbc.sql(PAGE)
                .param("account", scope.account().value())
                .param("managed", scope.managedTeam())
                .param("team", scope.team())
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, _) -> new CaseFileId(row.getObject("file", UUID.class)))
                .list();
    }
}
