package org.indelible.evidence.note;

/**
 * The bytes are not, or are not signed as, the note, key, checkpoint, cosignature or proof that they were handed in as. The message is one sentence, and holds
 * nothing of the bytes that could steer a terminal.
 */
public final class RefusedNote extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** With the one sentence. */
    public RefusedNote(String sentence) {
        super(sentence);
    }
}
