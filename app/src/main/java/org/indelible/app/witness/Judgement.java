package org.indelible.app.witness;

import org.indelible.evidence.note.NoteSignature;

/** What a witness says to one request. */
sealed interface Judgement {
    /**
     * The checkpoint extends what was cosigned before, and is stored.
     *
     * @param signature the witness's, for the log to add to its note
     */
    record Cosigned(NoteSignature signature) implements Judgement {}

    /**
     * The request does not go on from what the witness cosigned last.
     *
     * @param size leaves of the checkpoint that it cosigned last, 0 for none
     */
    record Conflict(long size) implements Judgement {}

    /**
     * Nothing was cosigned.
     *
     * @param status of HTTP, as the specification assigns it
     * @param why one sentence
     */
    record Refusal(int status, String why) implements Judgement {}
}
