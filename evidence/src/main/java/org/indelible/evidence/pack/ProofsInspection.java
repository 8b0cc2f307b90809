package org.indelible.evidence.pack;

import java.util.HexFormat;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.evidence.completeness.CompletenessVerifier;
import org.indelible.evidence.completeness.StreamHead;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.json.MalformedJson;
import org.indelible.evidence.proof.ProofFile;
import org.indelible.evidence.proof.ProofVerdict;
import org.jspecify.annotations.Nullable;

/** Checks the proofs of a package, as far as the reader trusts a key. */
final class ProofsInspection {
    private static final String NO_KEY =
            "The two proofs, that the ledger holds these events and that nothing was left out: name the ledger's public key with --log.";
    private static final String OTHER_STREAM = "The proof of completeness is of another stream than the package.";

    private final @Nullable PinnedLog log;
    private final WitnessPolicy policy;
    private final Findings findings;

    ProofsInspection(@Nullable PinnedLog log, WitnessPolicy policy, Findings findings) {
        this.log = log;
        this.policy = policy;
        this.findings = findings;
    }

    void inspect(PackageProofs proofs, PackageStatement said) {
        if (log == null) {
            inspectUntrusted(proofs, said);
        } else if (!log.origin().equals(said.description().origin())) {
            findings.problem("The package is of another ledger than the key.");
        } else {
            take(new ProofFile(log, policy).verify(proofs.head(), said.head().hash()));
            take(new CompletenessVerifier(log, policy).verify(proofs.completeness()));
            if (findings.none()) {
                compare(CompletenessProof.parse(proofs.completeness()).head(), said);
            }
        }
    }

    /** Whatever agrees with itself can be made up, so nothing of it counts as checked. */
    private void inspectUntrusted(PackageProofs proofs, PackageStatement said) {
        findings.problems(new CompletenessVerifier(null, policy)
                .verify(proofs.completeness())
                .problems());
        if (findings.none()
                && !CompletenessProof.parse(proofs.completeness())
                        .head()
                        .streamId()
                        .equals(said.description().streamId())) {
            findings.problem(OTHER_STREAM);
        }
        findings.notChecked(NO_KEY);
    }

    private void take(ProofVerdict verdict) {
        findings.problems(verdict.problems());
        verdict.checked().stream().filter(findings::isNew).forEach(findings::checked);
        verdict.notChecked().stream().filter(findings::isNew).forEach(findings::notChecked);
    }

    /** The package may end before the stream did, because it holds what was known at a moment. */
    private void compare(StreamHead stated, PackageStatement said) {
        PackageHead head = said.head();
        if (!stated.streamId().equals(said.description().streamId())) {
            findings.problem(OTHER_STREAM);
        } else if (stated.sequence() < head.sequence()) {
            findings.problem("The package has events after the last one that was counted.");
        } else if (stated.sequence() > head.sequence()) {
            findings.notChecked("What the " + (stated.sequence() - head.sequence()) + " events say that were recorded"
                    + " after the position known: the ledger counted them, and the package ends before.");
        } else if (!HexFormat.of().formatHex(stated.hash()).equals(head.hash())) {
            findings.problem("The package ends with another event than the one that was counted.");
        } else {
            findings.checked("Nothing left out: the package ends where its stream ended when the ledger counted.");
        }
    }

    /** Whether the bytes are a proof of completeness at all. */
    static void check(PackageProofs proofs) {
        try {
            CompletenessProof.parse(proofs.completeness());
        } catch (MalformedJson e) {
            throw new UnfitPackage("The proof of completeness cannot be read: " + e.getMessage() + ".");
        }
    }
}
