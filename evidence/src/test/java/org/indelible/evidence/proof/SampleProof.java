package org.indelible.evidence.proof;

import java.time.Instant;
import java.util.List;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.cosignature.Cosignature;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.note.Keys;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.pack.SamplePackage;
import org.indelible.evidence.tiles.SampleLog;

/** A ledger of the three sample events, four times over, cosigned by one witness; and the proof that one event is in it. */
public final class SampleProof {

    /** Place of the proven event. */
    public static final int INDEX = 4;

    private static final SampleLog LOG = log();

    private SampleProof() {}

    /** The pinned ledger that the proof is for. */
    public static PinnedLog pinned() {
        return new PinnedLog("demo.indelible.example", Keys.ledger().verifier());
    }

    /** The witness must have cosigned. */
    public static WitnessPolicy policy() {
        return new WitnessPolicy(1, List.of(Keys.witness().verifier()));
    }

    /** The entry at a place: the encoding of an event header. */
    public static byte[] entry(int index) {
        return SamplePackage.events().get(index % 3).header().encode();
    }

    /** The proof, with this extra data. */
    public static TlogProof proof(byte[] extra) {
        Note signed = new Checkpoint("demo.indelible.example", LOG.size(), LOG.root()).sign(Keys.ledger());
        Note cosigned = signed.with(
                Cosignature.sign(pinned().open(signed), Keys.witness(), Instant.parse("2024-04-02T09:15:00Z")));
        return new TlogProof(extra, INDEX, new MerkleProver(LOG).inclusion(INDEX, LOG.size()), cosigned);
    }

    /** The proof, without extra data. */
    public static TlogProof proof() {
        return proof(new byte[0]);
    }

    private static SampleLog log() {
        SampleLog log = new SampleLog();
        for (int i = 0; i < 12; i++) {
            log.add(entry(i));
        }
        log.write();
        return log;
    }
}
