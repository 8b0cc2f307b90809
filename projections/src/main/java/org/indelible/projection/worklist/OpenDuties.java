package org.indelible.projection.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds duties by when they are due, for what time alone brings about. */
public final class OpenDuties {
    private static final String NOT_REMINDED = """
            select file, item, type, due_on from reading.worklist_item
             where generation = (select generation from reading.projection where name = 'worklist')
               and kind = 'duty' and not reminded and due_on <= :latest
             order by due_on, item""";

    private final JdbcClient jdbc;

    public OpenDuties(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** Those due up to this day of which nobody was reminded yet. */
    public List<OpenDuty> notRemindedDueUpTo(LocalDate latest) {
        return jdbc.sql(NOT_REMINDED)
                .param("latest", latest)
                .query((row, _) -> new OpenDuty(
                        new CaseFileId(row.getObject("file", UUID.class)),
                        new DutyId(row.getObject("item", UUID.class)),
                        row.getString("type"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
