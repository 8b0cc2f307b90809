package org.indelible.evidence.cosignature;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.SignatureType;
import org.indelible.evidence.note.VerifierKey;

/**
 * Whose cosignatures a checkpoint needs: those of any so many of the witnesses. If f of n witnesses sign whatever they are given, two histories can both find enough
 * unless {@code 2 * required > n + f}.
 *
 * @param required how many must have cosigned, from 0
 * @param witnesses keys of type {@link SignatureType#COSIGNATURE}, no two of them the same public key
 */
public record WitnessPolicy(int required, List<VerifierKey> witnesses) {

    /** Requires nothing and knows nobody. */
    public static final WitnessPolicy NONE = new WitnessPolicy(0, List.of());

    /**
     * Takes a copy of the list.
     *
     * @throws RefusedNote if the policy could never be met, or one witness could meet it twice
     */
    public WitnessPolicy {
        witnesses = List.copyOf(witnesses);
        witnesses.forEach(Cosignature::forCosignatures);
        long different = witnesses.stream()
                .map(witness -> HexFormat.of().formatHex(witness.publicKey()))
                .distinct()
                .count();
        if (different != witnesses.size()) {
            throw new RefusedNote("The policy names two witnesses with the same public key.");
        }
        if (required < 0 || required > witnesses.size()) {
            throw new RefusedNote("The policy does not require from 0 up to all of its witnesses.");
        }
    }

    /**
     * The cosignatures of the policy's witnesses; those of others are ignored.
     *
     * @throws RefusedNote if they are too few, or one of them is wrong
     */
    public List<Cosignature> check(SignedCheckpoint checkpoint) {
        List<Cosignature> found = witnesses.stream()
                .map(witness -> Cosignature.find(checkpoint, witness))
                .flatMap(Optional::stream)
                .toList();
        if (found.size() < required) {
            throw new RefusedNote("Only " + found.size() + " of the " + required
                    + " cosignatures that the policy requires are on the checkpoint.");
        }
        return found;
    }
}
