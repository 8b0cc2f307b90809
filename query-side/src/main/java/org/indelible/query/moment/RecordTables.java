package org.indelible.query.moment;

import java.util.List;
import org.indelible.projection.admission.AdmissionProjection;
import org.indelible.projection.casefile.CaseFileProjection;
import org.indelible.projection.confidential.ConfidentialProjection;
import org.indelible.projection.notes.ChronologyProjection;
import org.indelible.projection.staff.StaffProjection;
import org.indelible.projection.summaries.SummaryProjection;

/** The projections that every answer about one file's record is made from, and that say who may have it. */
public final class RecordTables {
    public static final List<String> NAMES = List.of(
            CaseFileProjection.NAME,
            ChronologyProjection.NAME,
            SummaryProjection.NAME,
            AdmissionProjection.NAME,
            ConfidentialProjection.NAME,
            StaffProjection.NAME);

    private RecordTables() {}
}
