package org.indelible.evidence.witness;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.StrictText;

/**
 * The body of an {@code add-checkpoint} request: cosign this checkpoint, which extends the one that you cosigned last. Parsing checks the form only.
 *
 * @param oldSize leaves of the checkpoint that the witness is believed to have cosigned last; 0 for none
 * @param proof the RFC 6962 consistency proof between the two, 32 bytes each, at most {@value #MAX_PROOF}
 * @param checkpoint signed by the log
 */
public record AddCheckpoint(long oldSize, List<byte[]> proof, Note checkpoint) {

    /** Hashes that a proof may have. */
    public static final int MAX_PROOF = 63;

    /** How many bytes a body may have. */
    public static final int MAX_BYTES = Note.MAX_BYTES + 4096;

    private static final String OLD = "old ";

    /**
     * Takes copies.
     *
     * @throws RefusedNote if no body says this
     */
    public AddCheckpoint {
        proof = proof.stream().map(byte[]::clone).toList();
        if (oldSize < 0 || proof.size() > MAX_PROOF) {
            throw new RefusedNote("The old size is below 0, or the proof has more than " + MAX_PROOF + " hashes.");
        }
        if (proof.stream().anyMatch(hash -> hash.length != Sha256.LENGTH)) {
            throw new RefusedNote("A line of the proof is not a SHA-256 hash.");
        }
    }

    /**
     * The request with exactly these bytes.
     *
     * @throws RefusedNote if there is none
     */
    public static AddCheckpoint parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new RefusedNote("A request has more than " + MAX_BYTES + " bytes.");
        }
        String text = StrictText.utf8(bytes);
        int blank = text.indexOf("\n\n");
        if (blank < 0 || !text.startsWith(OLD)) {
            throw new RefusedNote("The request is not an old size, a proof, a blank line and a signed checkpoint.");
        }
        String[] lines = text.substring(0, blank).split("\n", MAX_PROOF + 2);
        return new AddCheckpoint(
                StrictText.decimal(lines[0].substring(OLD.length())),
                Stream.of(lines).skip(1).map(StrictText::base64).toList(),
                Note.parse(text.substring(blank + 2).getBytes(StandardCharsets.UTF_8)));
    }

    /** The request's only encoding, UTF-8. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(OLD).append(oldSize).append('\n');
        proof.forEach(hash -> text.append(StrictText.base64(hash)).append('\n'));
        text.append('\n').append(new String(checkpoint.bytes(), StandardCharsets.UTF_8));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<byte[]> proof() {
        return proof.stream().map(byte[]::clone).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddCheckpoint that && Arrays.equals(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }
}
