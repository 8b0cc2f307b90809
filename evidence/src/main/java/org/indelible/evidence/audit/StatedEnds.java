package org.indelible.evidence.audit;

import java.util.Arrays;
import java.util.Optional;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.evidence.completeness.CompletenessVerifier;
import org.indelible.evidence.completeness.CountedRoot;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.json.MalformedJson;
import org.indelible.evidence.tiles.WithheldFile;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a ledger states of how its streams end against how they do. It is asked once, of the first stream that is known, and gives its newest statement; what
 * could not be held against it is said. A ledger that made a statement and will not show one is found out by the entry that holds it.
 */
final class StatedEnds {
    private final PinnedLog log;
    private final WitnessPolicy policy;
    private final Statements statements;
    private final Findings findings;
    private boolean asked;
    private boolean silent;
    private boolean compared;
    private long newest = -1;
    private @Nullable CompletenessProof given;
    private @Nullable CountedRoot counted;

    StatedEnds(PinnedLog log, WitnessPolicy policy, Statements statements, Findings findings) {
        this.log = log;
        this.policy = policy;
        this.statements = statements;
        this.findings = findings;
    }

    /** Asks, if that was not done yet. */
    void ask(String streamId) {
        if (asked) return;
        asked = true;
        try {
            Optional<byte[]> proof = statements.newest(streamId);
            silent = proof.isEmpty();
            if (proof.isPresent()) take(CompletenessProof.parse(proof.get()));
        } catch (WithheldFile e) {
            findings.found(AuditLayer.COMPLETENESS, -1, e);
        } catch (MalformedJson e) {
            findings.found(
                    AuditLayer.COMPLETENESS,
                    -1,
                    "What the ledger gives as the proof of how a stream ended is none: " + e.getMessage() + ".");
        }
    }

    private void take(CompletenessProof stated) {
        var problems = new CompletenessVerifier(log, policy).verify(stated).problems();
        problems.forEach(problem -> findings.found(AuditLayer.COMPLETENESS, -1, problem));
        if (problems.isEmpty()) {
            given = stated;
            counted = CountedRoot.of(stated);
        }
    }

    /** An entry was looked at, and is the header of an event. */
    void entry(EventHeader header, long leaf) {
        ask(header.streamId());
        if (CompletenessProof.isStatedBy(header)) newest = leaf;
        if (given != null
                && given.statement().index() == leaf
                && !Arrays.equals(given.statement().extra(), header.encode())) {
            findings.found(
                    AuditLayer.COMPLETENESS, leaf, "The entry is not the statement that the ledger gives for it.");
        }
    }

    /** A leaf was passed. */
    void at(long leaf, Chains chains) {
        if (counted == null || counted.throughLeaf() != leaf) return;
        compared = true;
        if (Arrays.equals(counted.root(), chains.root())) {
            findings.checked("Completeness: the ledger's statement of how its streams ended at leaf " + leaf
                    + " is what the entries give.");
        } else {
            findings.found(
                    AuditLayer.COMPLETENESS,
                    leaf,
                    "The ledger states another end of its streams than the entries give.");
        }
    }

    /** Says what was not held against anything, once the entries from {@code first} up to {@code next} were passed. */
    void end(long first, long next) {
        if (silent && newest >= 0) {
            findings.found(
                    AuditLayer.COMPLETENESS,
                    newest,
                    "The ledger stated here how its streams end, and gives no statement when it is asked.");
        } else if (counted == null) {
            findings.notChecked("How the streams end: "
                    + (silent ? "the ledger has stated nothing of it yet." : "no statement of it could be had."));
        } else {
            endOf(counted, first, next);
        }
    }

    private void endOf(CountedRoot stated, long first, long next) {
        if (!compared) {
            findings.notChecked(
                    stated.throughLeaf() < first
                            ? "The last statement of how the streams end: it is older than the audit before."
                            : "The last statement of how the streams end: it counts through entry "
                                    + stated.throughLeaf() + ", and this audit came as far as entry " + (next - 1)
                                    + ".");
        }
        if (given != null && given.statement().index() < newest) {
            findings.notChecked("How the streams end by the statement in entry " + newest
                    + ": the ledger gives the one in entry " + given.statement().index() + ".");
        }
    }
}
