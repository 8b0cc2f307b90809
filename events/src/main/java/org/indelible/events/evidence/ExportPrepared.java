package org.indelible.events.evidence;

import org.indelible.events.casefile.CaseFileId;

/** The package was built; its SHA-256 (lower-case hex) and size in bytes let any copy be compared. */
public record ExportPrepared(ExportId export, CaseFileId file, String sha256, long bytes, int entries)
        implements EvidenceExportEvent {}
