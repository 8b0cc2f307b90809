package org.indelible.events.evidence;

import org.indelible.events.casefile.CaseFileId;

/** A fact in the stream of one export. */
public sealed interface EvidenceExportEvent permits ExportRequested, ExportPrepared, ExportFailed {
    /** The export to which the fact belongs. */
    ExportId export();

    /** The file exported. */
    CaseFileId file();
}
