package org.indelible.evidence.audit;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an audit, or of the part of one that was made.
 *
 * @param next the leaf index of the first entry that was not looked at
 * @param state to go on from; null where something is wrong
 * @param findings what is wrong; at most {@link LogAudit#MAX_FINDINGS}
 * @param further how many findings there were beyond these
 * @param checked what was checked and found right
 * @param notChecked what a reader might believe was checked and was not
 */
public record AuditReport(
        long next,
        @Nullable AuditState state,
        List<AuditFinding> findings,
        long further,
        List<String> checked,
        List<String> notChecked) {

    /** This outcome, with something more that is wrong. */
    public AuditReport withFindings(List<AuditFinding> more) {
        return new AuditReport(
                next,
                more.isEmpty() ? state : null,
                joined(findings, more),
                further,
                more.isEmpty() ? checked : List.of(),
                notChecked);
    }

    /** This outcome, with something more that was found right. */
    public AuditReport withChecked(String sentence) {
        return new AuditReport(next, state, findings, further, joined(checked, List.of(sentence)), notChecked);
    }

    /** This outcome, with something more that was not looked at. */
    public AuditReport withNotChecked(String sentence) {
        return new AuditReport(next, state, findings, further, checked, joined(notChecked, List.of(sentence)));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Whether nothing is wrong. */
    public boolean clean() {
        return findings.isEmpty();
    }
}
