package org.indelible.evidence.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.cosignature.Cosignature;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.merkle.MerkleVerifier;
import org.indelible.evidence.note.RefusedNote;

/** Verifies that an entry is in a ledger, by the steps of c2sp.org/tlog-proof, Verifying a tlog proof. */
public final class ProofVerifier {

    /** What is said of extra data that the caller has not used. */
    public static final String EXTRA_DATA = "The extra data in the proof: nothing vouches for it.";

    private final PinnedLog log;
    private final WitnessPolicy policy;

    /** With what is trusted: neither may come from where the proof comes from. */
    public ProofVerifier(PinnedLog log, WitnessPolicy policy) {
        this.log = log;
        this.policy = policy;
    }

    /**
     * Verifies one proof; never throws, whatever the bytes are.
     *
     * @param proof the text of the proof
     * @param entry the entry that is said to be in the ledger; for an event, the encoding of its header
     */
    public ProofVerdict verify(byte[] proof, byte[] entry) {
        try {
            return verify(TlogProof.parse(proof), entry);
        } catch (RefusedNote e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    private ProofVerdict verify(TlogProof proof, byte[] entry) {
        SignedCheckpoint signed = log.open(proof.checkpoint());
        List<Cosignature> cosignatures = policy.check(signed);
        Checkpoint checkpoint = signed.checkpoint();
        if (proof.index() >= checkpoint.size()) {
            return refused("The proof is for entry " + proof.index() + ", and the checkpoint covers only "
                    + checkpoint.size() + " entries.");
        }
        byte[] leaf = MerkleTree.leafHash(entry);
        if (!MerkleVerifier.inclusion(leaf, proof.index(), checkpoint.size(), proof.path(), checkpoint.root())) {
            return refused("The proof does not lead from this entry at place " + proof.index()
                    + " to the root of the checkpoint: the entry or the proof was changed, or made up.");
        }
        return new ProofVerdict(List.of(), checked(proof, checkpoint, cosignatures), notChecked(proof, cosignatures));
    }

    private List<String> checked(TlogProof proof, Checkpoint checkpoint, List<Cosignature> cosignatures) {
        List<String> checked = new ArrayList<>();
        checked.add("Checkpoint: of ledger " + log.origin() + ", covering " + checkpoint.size()
                + " entries, signed by its pinned key.");
        if (!cosignatures.isEmpty()) {
            String witnesses = cosignatures.stream()
                    .map(cosignature -> cosignature.witness().name())
                    .collect(Collectors.joining(", "));
            checked.add("Witnesses: cosigned by " + witnesses + "; " + policy.required() + " required.");
        }
        checked.add("Entry: it is entry " + proof.index() + " of these, counted from 0.");
        return List.copyOf(checked);
    }

    private static List<String> notChecked(TlogProof proof, List<Cosignature> cosignatures) {
        List<String> notChecked = new ArrayList<>();
        if (cosignatures.isEmpty()) {
            notChecked.add(
                    "Whether the ledger showed others another history: no witness that the policy names has cosigned.");
        }
        if (proof.extra().length > 0) {
            notChecked.add(EXTRA_DATA);
        }
        return List.copyOf(notChecked);
    }

    private static ProofVerdict refused(String problem) {
        return new ProofVerdict(List.of(problem), List.of(), List.of());
    }
}
