package org.indelible.app.witness;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import org.indelible.app.witness.Judgement.Conflict;
import org.indelible.app.witness.Judgement.Cosigned;
import org.indelible.app.witness.Judgement.Refusal;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.cosignature.Cosignature;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.merkle.MerkleVerifier;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.SigningKey;
import org.indelible.evidence.witness.AddCheckpoint;

/**
 * One log in the eyes of a witness: the largest checkpoint of it that was cosigned, and the judgement of the next. That checkpoint is on the disk before anything is signed,
 * so that a witness that was killed never contradicts itself; requests of one log are judged one after the other.
 */
final class WitnessedLog {
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;

    private final PinnedLog log;
    private final SigningKey key;
    private final Clock clock;
    private final StateDirectory state;
    private Checkpoint held;

    /** @throws WitnessFailed if what is stored is not a checkpoint of the log */
    WitnessedLog(PinnedLog log, SigningKey key, Clock clock, StateDirectory state) {
        this.log = log;
        this.key = key;
        this.clock = clock;
        this.state = state;
        this.held = state.read(log.origin())
                .map(this::stored)
                .orElseGet(() -> new Checkpoint(log.origin(), 0, MerkleTree.emptyRoot()));
    }

    private Checkpoint stored(byte[] note) {
        try {
            return log.open(note).checkpoint();
        } catch (RefusedNote e) {
            throw new WitnessFailed("What the state directory holds of " + log.origin()
                    + " is not a checkpoint signed by its key, and the witness does not cosign over it: "
                    + e.getMessage());
        }
    }

    /**
     * Judges one request of this log.
     *
     * @throws IOException if the checkpoint could not be stored, and so was not signed
     */
    synchronized Judgement judge(AddCheckpoint request) throws IOException {
        try {
            request.checkpoint().verify(log.key());
        } catch (RefusedNote e) {
            return new Refusal(FORBIDDEN, String.valueOf(e.getMessage()));
        }
        try {
            return judge(request, log.open(request.checkpoint()));
        } catch (RefusedNote e) {
            return new Refusal(BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private Judgement judge(AddCheckpoint request, SignedCheckpoint signed) throws IOException {
        Checkpoint next = signed.checkpoint();
        if (request.oldSize() > next.size()) {
            return new Refusal(BAD_REQUEST, "The old size is larger than the checkpoint.");
        }
        boolean contradicts = next.size() == held.size() && !Arrays.equals(next.root(), held.root());
        if (request.oldSize() != held.size() || contradicts) {
            return new Conflict(held.size());
        }
        if (!MerkleVerifier.consistency(held.size(), held.root(), next.size(), next.root(), request.proof())) {
            return new Refusal(
                    UNPROCESSABLE,
                    "The proof does not show that the checkpoint extends the " + held.size()
                            + " leaves that were cosigned last.");
        }
        if (next.size() > held.size()) {
            state.write(
                    log.origin(), new Note(signed.note().text(), signed.note().claims(log.key())).bytes());
            held = next;
        }
        return new Cosigned(Cosignature.sign(signed, key, clock.instant()));
    }
}
