package org.indelible.query.moment;

import java.util.List;
import org.indelible.projection.casefile.CaseFileProjection;
import org.indelible.projection.notes.ChronologyProjection;
import org.indelible.projection.staff.StaffProjection;
import org.indelible.projection.summaries.SummaryProjection;

/** The projections that every answer about one file's record is made from, or judged by. */
public final class RecordTables {
    public static final List<String> NAMES =
            List.of(CaseFileProjection.NAME, ChronologyProjection.NAME, SummaryProjection.NAME, StaffProjection.NAME);

    private RecordTables() {}
}
