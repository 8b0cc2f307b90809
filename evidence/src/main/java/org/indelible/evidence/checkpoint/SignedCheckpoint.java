package org.indelible.evidence.checkpoint;

import org.indelible.evidence.note.Note;

/** A checkpoint that a pinned key has signed. Only {@link PinnedLog#open} makes one, so holding one is the proof that this was checked. */
public final class SignedCheckpoint {

    private final Checkpoint checkpoint;
    private final Note note;

    SignedCheckpoint(Checkpoint checkpoint, Note note) {
        this.checkpoint = checkpoint;
        this.note = note;
    }

    /** What it says. */
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /** The note it came in, with all signatures, also those that nobody has checked. */
    public Note note() {
        return note;
    }
}
