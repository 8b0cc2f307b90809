package org.indelible.ledger.anchors;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.cosignature.Cosignature;
import org.indelible.evidence.note.NoteSignature;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.StrictText;
import org.indelible.evidence.witness.AddCheckpoint;
import org.indelible.ledger.anchors.Reply.Ahead;
import org.indelible.ledger.anchors.Reply.Contradiction;
import org.indelible.ledger.anchors.Reply.Cosigned;
import org.indelible.ledger.anchors.Reply.Silence;

/**
 * Asks one witness to cosign one checkpoint, by c2sp.org/tlog-witness. The proof begins where the witness is believed to be; if it is elsewhere, it says where, and is asked
 * again from there.
 */
final class Asking {
    private static final String TYPE = "text/plain; charset=utf-8";
    private static final int ATTEMPTS = 3;

    private final PinnedLog log;
    private final Exchange exchange;
    private final Proofs proofs;

    /** Where consistency proofs come from. */
    interface Proofs {
        /** The RFC 6962 proof that the first so many leaves begin the second so many. */
        List<byte[]> consistency(long first, long second) throws SQLException;
    }

    Asking(PinnedLog log, Exchange exchange, Proofs proofs) {
        this.log = log;
        this.exchange = exchange;
        this.proofs = proofs;
    }

    /** @param believed leaves of what the witness cosigned last, as far as is known; 0 for nothing */
    Reply ask(Witness witness, SignedCheckpoint signed, long believed) throws SQLException, InterruptedException {
        long size = signed.checkpoint().size();
        long old = Math.min(believed, size);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Exchange.Answer answer;
            try {
                byte[] body = new AddCheckpoint(old, proofs.consistency(old, size), signed.note()).bytes();
                answer = exchange.post(witness.addCheckpoint(), TYPE, body);
            } catch (IOException e) {
                return new Silence(String.valueOf(e.getMessage()));
            }
            Optional<Long> elsewhere = answer.status() == 409 ? heldSize(answer.body()) : Optional.empty();
            if (elsewhere.isEmpty() || elsewhere.get() == old || elsewhere.get() > size) {
                return reply(witness, signed, old, answer.status(), answer.body(), elsewhere);
            }
            old = elsewhere.get();
        }
        return new Silence("it was somewhere else each time it was asked");
    }

    private Reply reply(
            Witness witness, SignedCheckpoint signed, long old, int status, byte[] body, Optional<Long> held) {
        return switch (status) {
            case 200 -> cosigned(witness, signed, body);
            case 409 -> conflict(signed.checkpoint().size(), old, held);
            case 422 ->
                new Contradiction("the checkpoint does not extend the one of " + old + " leaves that it has cosigned");
            case 403 -> new Silence("it does not accept this ledger's key (403)");
            case 404 -> new Silence("it does not know this ledger (404)");
            default -> new Silence("it answered with status " + status);
        };
    }

    private static Reply conflict(long size, long old, Optional<Long> held) {
        if (held.isEmpty()) {
            return new Silence("it answered with a conflict that names no size");
        }
        if (held.get() > size) {
            return new Ahead(held.get());
        }
        return old == size
                ? new Contradiction("it has cosigned another tree of " + size + " leaves")
                : new Silence("it contradicts its own answer");
    }

    private static Optional<Long> heldSize(byte[] body) {
        try {
            String text = StrictText.utf8(body);
            return text.endsWith("\n")
                    ? Optional.of(StrictText.decimal(text.substring(0, text.length() - 1)))
                    : Optional.empty();
        } catch (RefusedNote e) {
            return Optional.empty();
        }
    }

    private Reply cosigned(Witness witness, SignedCheckpoint signed, byte[] body) {
        try {
            return StrictText.utf8(body)
                    .lines()
                    .map(NoteSignature::parse)
                    .filter(signature -> signature.claims(witness.key()))
                    .map(signature -> verified(witness, signed, signature))
                    .max(Comparator.comparingLong(Cosigned::time))
                    .<Reply>map(cosigned -> cosigned)
                    .orElseGet(() -> new Silence("its answer holds no cosignature of its key"));
        } catch (RefusedNote e) {
            return new Silence("its answer is not a cosignature: " + e.getMessage());
        }
    }

    private Cosigned verified(Witness witness, SignedCheckpoint signed, NoteSignature signature) {
        SignedCheckpoint both = log.open(signed.note().with(signature));
        return Cosignature.find(both, witness.key())
                .map(cosignature -> new Cosigned(signature, cosignature.time()))
                .orElseThrow(() -> new RefusedNote("It is of another key."));
    }
}
