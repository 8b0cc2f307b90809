package org.indelible.ledger.anchors;

import org.indelible.evidence.note.NoteSignature;

/** What came of asking a witness for its cosignature. */
sealed interface Reply {
    /**
     * A cosignature of the checkpoint, verified with the pinned key.
     *
     * @param time by the witness's clock, in seconds
     */
    record Cosigned(NoteSignature signature, long time) implements Reply {}

    /**
     * The witness has cosigned a larger checkpoint.
     *
     * @param size leaves of it
     */
    record Ahead(long size) implements Reply {}

    /** The witness has cosigned what the checkpoint does not extend. */
    record Contradiction(String why) implements Reply {}

    /** The witness did not cosign, and nothing follows from it. */
    record Silence(String why) implements Reply {}
}
