package org.indelible.projection.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.projection.SqlTime;
import org.indelible.projection.admission.ClosedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of worklists. */
public final class Worklists {
    private static final String PAGE = """
        select i.file, i.item, i.kind, i.type, i.entry, i.sequence, i.since, nullif(i.due_on, 'infinity') as due_on
          from reading.worklist_item i join reading.worklist_file f using (generation, file)
         where generation = (select generation from reading.projection where name = 'worklist')
           and case when cast(:team as text) is not null then f.team = :team
                    else i.account = :account
                      or (i.owner = 'allocated-worker' and f.allocated = :account)
                      or (f.team = cast(:managed as text) and (i.owner = 'team-manager' or (i.owner = 'allocated-worker' and f.allocated is null)))
               end
           and (:everything or (:unfinalised and i.kind = 'draft') or (:late and i.due_on < :today) or (:due and i.kind = 'duty'))
           and not (i.kind = 'duty' and i.type = 'finalise-note' and (:everything or :unfinalised or (:late and i.due_on < :today))
                    and exists (select 1 from reading.worklist_item draft
                                 where draft.generation = i.generation and draft.file = i.file and draft.item = i.entry and draft.kind = 'draft'))
           and (i.type = 'review-restriction' or not %s)
           and (:all_shown or (i.item not in (:withheld) and (i.entry is null or i.entry not in (:withheld))))
           and (not :continued or (i.due_on, i.since, i.item) > (cast(:due_on as date), cast(:since as timestamptz), cast(:item as uuid)))
         order by i.due_on, i.since, i.item limit :limit\
        """.formatted(ClosedFiles.closed("i.file"));

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    public Worklists(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /**
     * At most so many items that follow a place, what is due first first; from the beginning where the place is null. Where drafts are
     * asked for too, a draft stands for the duty to finalise it.
     *
     * @param withheld entries and duties that are left out as if they were not there (HCC-8.1)
     */
    public List<WorklistRow> page(
            WorklistScope scope,
            WorklistSelection selection,
            Set<UUID> withheld,
            @Nullable WorklistPlace after,
            int limit) {
        return jdbc.sql(PAGE)
                .param("account", scope.account().value())
                .param("managed", scope.managedTeam())
                .param("team", scope.team())
                .param("all_shown", withheld.isEmpty())
                .param("withheld", withheld.isEmpty() ? Set.of(NONE) : withheld)
                .param("everything", selection.everything())
                .param("unfinalised", selection.unfinalised())
                .param("late", selection.late())
                .param("due", selection.due())
                .param("today", selection.today())
                .param("continued", after != null)
                .param(
                        "due_on",
                        after == null || after.dueOn() == null
                                ? "infinity"
                                : after.dueOn().toString())
                .param("since", after == null ? null : SqlTime.of(after.since()))
                .param("item", after == null ? null : after.item())
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    private static WorklistRow row(ResultSet row) throws SQLException {
        return new WorklistRow(
                new CaseFileId(row.getObject("file", UUID.class)),
                row.getString("kind").equals("draft"),
                row.getString("type"),
                row.getObject("entry", UUID.class),
                row.getLong("sequence"),
                new WorklistPlace(
                        row.getObject("due_on", LocalDate.class),
                        SqlTime.in(row, "since"),
                        row.getObject("item", UUID.class)));
    }
}
