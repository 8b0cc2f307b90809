package org.indelible.evidence.audit;

import java.util.Arrays;
import java.util.Optional;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.evidence.completeness.CompletenessVerifier;
import org.indelible.evidence.completeness.CountedRoot;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.json.MalformedJson;
import org.indelible.evidence.tiles.WithheldFile;
import org.jspecify.annotations.Nullable;

/** Holds what a ledger states of how its streams end against how they do. It is asked once, of the first stream that is known. */
final class StatedEnds {
    private final PinnedLog log;
    private final WitnessPolicy policy;
    private final Statements statements;
    private final Findings findings;
    private boolean asked;
    private @Nullable CountedRoot counted;

    StatedEnds(PinnedLog log, WitnessPolicy policy, Statements statements, Findings findings) {
        this.log = log;
        this.policy = policy;
        this.statements = statements;
        this.findings = findings;
    }

    /** Asks, if that was not done yet. */
    void ask(String streamId, long first) {
        if (asked) return;
        asked = true;
        try {
            Optional<byte[]> newest = statements.newest(streamId);
            if (newest.isEmpty()) {
                findings.notChecked("How the streams end: the ledger has stated nothing of it yet.");
            } else {
                take(CompletenessProof.parse(newest.get()), first);
            }
        } catch (WithheldFile e) {
            findings.found(AuditLayer.COMPLETENESS, -1, e);
        } catch (MalformedJson e) {
            findings.found(
                    AuditLayer.COMPLETENESS,
                    -1,
                    "What the ledger gives as the proof of how a stream ended is none: " + e.getMessage() + ".");
        }
    }

    private void take(CompletenessProof stated, long first) {
        var problems = new CompletenessVerifier(log, policy).verify(stated).problems();
        problems.forEach(problem -> findings.found(AuditLayer.COMPLETENESS, -1, problem));
        if (!problems.isEmpty()) return;
        counted = CountedRoot.of(stated);
        if (counted.throughLeaf() < first) {
            findings.notChecked("The last statement of how the streams end: it is older than the audit before.");
        }
    }

    /** A leaf was looked at. */
    void at(long leaf, Chains chains) {
        if (counted == null || counted.throughLeaf() != leaf) return;
        if (Arrays.equals(counted.root(), chains.root())) {
            findings.checked("Completeness: the ledger's statement of how its streams ended at leaf " + leaf
                    + " is what the entries give.");
        } else {
            findings.found(
                    AuditLayer.COMPLETENESS, leaf, "The ledger states another end of its streams than the entries give.");
        }
    }
}
