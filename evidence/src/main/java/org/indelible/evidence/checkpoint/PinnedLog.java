package org.indelible.evidence.checkpoint;

import org.indelible.evidence.note.Note;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.VerifierKey;

/**
 * The ledger that is meant, from a source that is trusted: without these two a checkpoint proves nothing.
 *
 * @param origin the origin line that its checkpoints must have
 * @param key the key that must have signed them
 */
public record PinnedLog(String origin, VerifierKey key) {

    /**
     * Opens a signed checkpoint. Its text is not looked at before the signature has been found right.
     *
     * @param note the bytes of the signed note
     * @throws RefusedNote if it is not a checkpoint, not signed by the key, or of another origin
     */
    public SignedCheckpoint open(byte[] note) {
        return open(Note.parse(note));
    }

    /** As {@link #open(byte[])}, from a note that was part of something larger. */
    public SignedCheckpoint open(Note note) {
        note.verify(key);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new RefusedNote("The checkpoint is of another origin than " + origin + ".");
        }
        return new SignedCheckpoint(checkpoint, note);
    }
}
