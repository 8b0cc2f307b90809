package org.indelible.events.evidence;

import org.indelible.events.casefile.CaseFileId;

/** The package could not be built; nothing of it is kept. */
public record ExportFailed(ExportId export, CaseFileId file, String code) implements EvidenceExportEvent {}
