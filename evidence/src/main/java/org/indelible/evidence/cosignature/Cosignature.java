package org.indelible.evidence.cosignature;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.note.NoteSignature;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.SignatureType;
import org.indelible.evidence.note.SigningKey;
import org.indelible.evidence.note.VerifierKey;

/**
 * A verified cosignature/v1: at this time by the witness's clock, the checkpoint was the largest that the witness had seen of this origin, and consistent with all
 * before it.
 *
 * @param witness whose it is
 * @param time seconds since 1970-01-01T00:00:00Z, not negative
 */
public record Cosignature(VerifierKey witness, long time) {

    private static final int LENGTH = 8 + 64;

    /**
     * Signs. Whoever calls this MUST have verified that the checkpoint extends the one signed before for its origin, and have stored it.
     *
     * @param key of type {@link SignatureType#COSIGNATURE}
     * @param at by the witness's clock; fractions of seconds are dropped
     * @throws RefusedNote if the key is of another type, or the time is before 1970
     */
    public static NoteSignature sign(SignedCheckpoint checkpoint, SigningKey key, Instant at) {
        VerifierKey witness = forCosignatures(key.verifier());
        long time = at.getEpochSecond();
        if (time < 0) {
            throw new RefusedNote("A cosignature cannot be dated before 1970.");
        }
        byte[] signature = key.sign(message(checkpoint, time));
        return NoteSignature.by(
                witness,
                ByteBuffer.allocate(LENGTH).putLong(time).put(signature).array());
    }

    /**
     * The witness's cosignature, the latest if there are several; empty without one.
     *
     * @param witness of type {@link SignatureType#COSIGNATURE}
     * @throws RefusedNote if a signature under the witness's name and id is wrong
     */
    public static Optional<Cosignature> find(SignedCheckpoint checkpoint, VerifierKey witness) {
        return checkpoint.note().claims(forCosignatures(witness)).stream()
                .map(claim -> verified(checkpoint, witness, claim.signature()))
                .max(Comparator.comparingLong(Cosignature::time));
    }

    private static Cosignature verified(SignedCheckpoint checkpoint, VerifierKey witness, byte[] stamped) {
        if (stamped.length == LENGTH) {
            ByteBuffer in = ByteBuffer.wrap(stamped);
            long time = in.getLong();
            byte[] signature = new byte[in.remaining()];
            in.get(signature);
            if (time >= 0 && witness.verifies(message(checkpoint, time), signature)) {
                return new Cosignature(witness, time);
            }
        }
        throw new RefusedNote("The cosignature of the witness " + witness.name()
                + " is not over this checkpoint: the checkpoint or the cosignature was changed, or made up.");
    }

    private static byte[] message(SignedCheckpoint checkpoint, long time) {
        return ("cosignature/v1\ntime " + time + '\n' + checkpoint.note().text()).getBytes(StandardCharsets.UTF_8);
    }

    static VerifierKey forCosignatures(VerifierKey key) {
        if (key.type() != SignatureType.COSIGNATURE) {
            throw new RefusedNote("The key " + key.name() + " is for notes, not for cosignatures.");
        }
        return key;
    }
}
