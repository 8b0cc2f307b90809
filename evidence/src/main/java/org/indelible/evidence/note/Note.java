package org.indelible.evidence.note;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text and the signatures on it, c2sp.org/signed-note. Nobody vouches for the text until {@link #verify} has returned for a pinned key.
 *
 * @param text ends in a line feed, holds no other control character
 * @param signatures one or more
 */
public record Note(String text, List<NoteSignature> signatures) {

    /** How many bytes a note may have. */
    public static final int MAX_BYTES = 1 << 18;

    /** How many signatures a note may have; the specification asks for 16 at least. */
    public static final int MAX_SIGNATURES = 100;

    /**
     * Takes a copy of the list.
     *
     * @throws RefusedNote if there can be no such note
     */
    public Note {
        signatures = List.copyOf(signatures);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!text.endsWith("\n") || !StrictText.utf8(bytes).equals(text)) {
            throw new RefusedNote("The text of a note does not end with the end of a line, or is not Unicode.");
        }
        if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
            throw new RefusedNote("A note does not have 1 to " + MAX_SIGNATURES + " signatures.");
        }
        if (bytes(text, signatures).length > MAX_BYTES) {
            throw tooLarge();
        }
    }

    /**
     * The note with exactly these bytes.
     *
     * @throws RefusedNote if there is none
     */
    public static Note parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        String whole = StrictText.utf8(bytes);
        int blank = whole.lastIndexOf("\n\n");
        if (blank < 0 || blank + 2 == whole.length() || !whole.endsWith("\n")) {
            throw new RefusedNote("The text is not a signed note: it does not end with a blank line and signatures.");
        }
        String[] lines = whole.substring(blank + 2, whole.length() - 1).split("\n", MAX_SIGNATURES + 1);
        if (lines.length > MAX_SIGNATURES) {
            throw new RefusedNote("A note has more than " + MAX_SIGNATURES + " signatures.");
        }
        return new Note(
                whole.substring(0, blank + 1),
                Stream.of(lines).map(NoteSignature::parse).toList());
    }

    /**
     * The text, signed.
     *
     * @param keys one or more, of type {@link SignatureType#NOTE}
     * @throws RefusedNote if there can be no such note
     */
    public static Note sign(String text, SigningKey... keys) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        return new Note(
                text,
                Stream.of(keys)
                        .map(key -> NoteSignature.by(forNotes(key.verifier()), key.sign(message)))
                        .toList());
    }

    /** The note with one more signature. */
    public Note with(NoteSignature signature) {
        return new Note(
                text, Stream.concat(signatures.stream(), Stream.of(signature)).toList());
    }

    /** The note's only encoding, UTF-8. */
    public byte[] bytes() {
        return bytes(text, signatures);
    }

    /**
     * Returns if the key signed the text. Signatures of other keys are ignored.
     *
     * @param key of type {@link SignatureType#NOTE}
     * @throws RefusedNote if it has not, or a signature under its name and id is wrong
     */
    public void verify(VerifierKey key) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        List<NoteSignature> claims = claims(forNotes(key));
        if (claims.isEmpty()) {
            throw new RefusedNote("The note has no signature of the key " + key.name() + ".");
        }
        if (!claims.stream().allMatch(claim -> key.verifies(message, claim.signature()))) {
            throw new RefusedNote("The signature of the key " + key.name()
                    + " is not over this text: the text or the signature was changed, or made up.");
        }
    }

    /** The signatures that are said to be of this key; not verified. */
    public List<NoteSignature> claims(VerifierKey key) {
        return signatures.stream().filter(signature -> signature.claims(key)).toList();
    }

    private static VerifierKey forNotes(VerifierKey key) {
        if (key.type() != SignatureType.NOTE) {
            throw new RefusedNote("The key " + key.name() + " is for cosignatures, not for notes.");
        }
        return key;
    }

    private static byte[] bytes(String text, List<NoteSignature> signatures) {
        StringBuilder whole = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> whole.append(signature.line()).append('\n'));
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static RefusedNote tooLarge() {
        return new RefusedNote("A note has more than " + MAX_BYTES + " bytes.");
    }
}
