package org.indelible.query.evidence;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;

/** Asks what became of an export of a file. */
public record ReadExport(Asker asker, CaseFileId file, ExportId export) implements AuditedQuery<ExportState> {
    @Override
    public Reach reach() {
        return Reach.EXPORT;
    }

    @Override
    public Class<ExportState> answeredWith() {
        return ExportState.class;
    }
}
