package org.indelible.evidence.audit;

import java.util.List;

/**
 * The outcome of an audit, or of the part of one that was made.
 *
 * @param state to go on from; it is of no use where something is wrong
 * @param findings what is wrong; at most {@link LogAudit#MAX_FINDINGS}
 * @param further how many findings there were beyond these
 * @param checked what was checked and found right
 * @param notChecked what a reader might believe was checked and was not
 */
public record AuditReport(
        AuditState state, List<AuditFinding> findings, long further, List<String> checked, List<String> notChecked) {

    /** Whether nothing is wrong. */
    public boolean clean() {
        return findings.isEmpty();
    }
}
