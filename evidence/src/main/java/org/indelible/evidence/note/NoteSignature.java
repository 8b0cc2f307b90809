package org.indelible.evidence.note;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One signature line: an em dash, the key's name, and {@code base64(key id || signature)}.
 *
 * @param name the name of the key that is said to have signed
 * @param keyId the id of that key
 * @param signature one byte or more, in the form of the key's type
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; equality is defined below
public record NoteSignature(String name, int keyId, byte[] signature) {

    private static final String DASH = "\u2014 ";

    /**
     * Takes a copy of the array.
     *
     * @throws RefusedNote if the name is not one for a key, or the signature is empty
     */
    public NoteSignature {
        KeyName.check(name);
        if (signature.length == 0) {
            throw new RefusedNote("A signature is empty.");
        }
        signature = signature.clone();
    }

    /** Under the name and id of the key. */
    public static NoteSignature by(VerifierKey key, byte[] signature) {
        return new NoteSignature(key.name(), key.id(), signature);
    }

    /**
     * The signature with exactly this line.
     *
     * @param line without its line feed
     * @throws RefusedNote if there is none
     */
    public static NoteSignature parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new RefusedNote("A signature line is not an em dash, a key name and base64, one space between them.");
        }
        ByteBuffer bytes = ByteBuffer.wrap(StrictText.base64(line.substring(space + 1)));
        if (bytes.remaining() < 4) {
            throw new RefusedNote("A signature is cut short.");
        }
        int keyId = bytes.getInt();
        byte[] signature = new byte[bytes.remaining()];
        bytes.get(signature);
        return new NoteSignature(line.substring(DASH.length(), space), keyId, signature);
    }

    /** The line, without its line feed. */
    public String line() {
        byte[] id = ByteBuffer.allocate(4).putInt(keyId).array();
        return DASH + name + ' ' + StrictText.base64(Concatenation.of(id, signature));
    }

    /** Whether it is said to be of this key. Name and id must both agree: a signature with one of them only is of an unknown key. */
    public boolean claims(VerifierKey key) {
        return name.equals(key.name()) && keyId == key.id();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that
                && name.equals(that.name)
                && keyId == that.keyId
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + keyId;
    }
}
