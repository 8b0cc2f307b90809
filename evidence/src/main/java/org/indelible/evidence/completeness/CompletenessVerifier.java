package org.indelible.evidence.completeness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.commitment.PayloadCommitment;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.header.MalformedHeader;
import org.indelible.evidence.json.MalformedJson;
import org.indelible.evidence.proof.ProofVerdict;
import org.indelible.evidence.proof.ProofVerifier;
import org.jspecify.annotations.Nullable;

/** Verifies how a stream ended. */
public final class CompletenessVerifier {
    private static final String NOT_SIGNED =
            "Whether the statement is in the ledger: name the ledger's public key, which you have from elsewhere, with"
                    + " --log.";

    private final @Nullable PinnedLog log;
    private final WitnessPolicy policy;

    /**
     * With what is trusted: neither may come from where the proof comes from.
     *
     * @param log null where none is trusted: then the proof is only shown to agree with itself
     */
    public CompletenessVerifier(@Nullable PinnedLog log, WitnessPolicy policy) {
        this.log = log;
        this.policy = policy;
    }

    /**
     * Verifies one file; whatever it holds, it is answered in sentences.
     *
     * @throws IOException if the file cannot be read
     */
    public ProofVerdict verify(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return verify(in.readNBytes(CompletenessProof.MAX_BYTES + 1));
        }
    }

    /** Verifies one proof; never throws, whatever the bytes are. */
    public ProofVerdict verify(byte[] bytes) {
        try {
            return verify(CompletenessProof.parse(bytes));
        } catch (MalformedJson e) {
            return refused("The proof of completeness cannot be read: " + e.getMessage() + ".");
        }
    }

    /** Verifies one proof. */
    public ProofVerdict verify(CompletenessProof proof) {
        byte[] entry = proof.statement().extra();
        try {
            String problem = disagreement(proof, EventHeader.parse(entry));
            if (problem != null) {
                return refused(problem);
            }
        } catch (MalformedHeader e) {
            return refused("The proof of completeness lacks the header of the statement.");
        } catch (MalformedJson e) {
            return refused("The statement of completeness cannot be read: " + e.getMessage() + ".");
        }
        ProofVerdict inLedger = log == null
                ? new ProofVerdict(List.of(), List.of(), List.of(NOT_SIGNED))
                : new ProofVerifier(log, policy).verify(proof.statement().bytes(), entry);
        return inLedger.verified() ? verdict(proof, inLedger) : inLedger;
    }

    private @Nullable String disagreement(CompletenessProof proof, EventHeader header) {
        if (!header.type().equals(CompletenessStatement.TYPE)
                || !header.revision().equals(CompletenessStatement.REVISION)) {
            return "The event is not a statement of completeness.";
        }
        if (log != null && !header.origin().equals(log.origin())) {
            return "The statement of completeness is of another ledger.";
        }
        if (proof.secret().length != PayloadCommitment.SECRET_LENGTH
                || !Arrays.equals(
                        PayloadCommitment.root(proof.secret(), proof.payload()), header.payloadCommitment())) {
            return "The statement of completeness is not what its header commits to.";
        }
        CompletenessStatement stated = CompletenessStatement.parse(proof.payload());
        if (stated.throughLeaf() < 0
                || stated.throughLeaf() >= proof.statement().index()) {
            return "The statement of completeness counts through an entry that is not before it.";
        }
        return HeadsTree.leadsTo(proof.head(), proof.path(), stated.root())
                ? null
                : "The end of the stream does not lead to the root that was stated: the proof was changed, or made up.";
    }

    private static ProofVerdict verdict(CompletenessProof proof, ProofVerdict inLedger) {
        CompletenessStatement stated = CompletenessStatement.parse(proof.payload());
        List<String> checked = new ArrayList<>(inLedger.checked());
        checked.add("Completeness: of the " + (stated.throughLeaf() + 1) + " entries that were counted, in "
                + stated.streams() + " streams, this stream's last is its event "
                + proof.head().sequence() + ", with hash "
                + HexFormat.of().formatHex(proof.head().hash()) + "; a stream has one place in the count.");
        List<String> notChecked = inLedger.notChecked().stream()
                .filter(sentence -> !sentence.equals(ProofVerifier.EXTRA_DATA))
                .toList();
        return new ProofVerdict(List.of(), List.copyOf(checked), notChecked);
    }

    private static ProofVerdict refused(String problem) {
        return new ProofVerdict(List.of(problem), List.of(), List.of());
    }
}
