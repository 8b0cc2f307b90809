package org.indelible.app.evidence;

/**
 * Where packages come from.
 *
 * @param ledger the ledger's name in every event header
 * @param controller the authority whose record it is (HCC-2.6)
 * @param contact how its data protection officer is reached (HCC-1.4)
 */
public record ExportOrigin(String ledger, String controller, String contact) {}
