package org.indelible.events.evidence;

import org.indelible.events.casefile.CaseFileId;

/**
 * The package was built.
 *
 * @param sha256 its digest, lower-case hexadecimal, with which any copy can be compared
 * @param bytes its size
 * @param entries how many entries of the record it shows
 * @param completeness the proof in it that nothing was left out, base64; with the other one it is kept, so that the package can be built again as it was
 * @param headProof the proof in it that its last event is in the ledger, base64
 */
public record ExportPrepared(
        ExportId export, CaseFileId file, String sha256, long bytes, int entries, String completeness, String headProof)
        implements EvidenceExportEvent {}
