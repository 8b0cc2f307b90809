package org.indelible.evidence.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.indelible.evidence.digest.Sha256;

/**
 * The public half of a key that signs notes or cosignatures. Its text, {@code name+key id+base64(type || public key)}, is what one party gives another to pin
 * (c2sp.org/signed-note, Verifier keys).
 *
 * @param name who signs; by convention a URL without its scheme
 * @param type what the key signs
 * @param publicKey 32 bytes, RFC 8032
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; equality is defined below
public record VerifierKey(String name, SignatureType type, byte[] publicKey) {

    private static final int MAX_TEXT = 4096;

    /**
     * Takes a copy of the array.
     *
     * @throws RefusedNote if the name is not one for a key, or the public key has another length
     */
    public VerifierKey {
        KeyName.check(name);
        if (publicKey.length != Ed25519.KEY_LENGTH) {
            throw new RefusedNote("The public key does not have the 32 bytes of an Ed25519 key.");
        }
        publicKey = publicKey.clone();
    }

    /**
     * The key with exactly this text.
     *
     * @throws RefusedNote if there is none of a supported type
     */
    public static VerifierKey parse(String text) {
        int first = text.indexOf('+');
        int second = text.indexOf('+', first + 1);
        if (first < 0 || second < 0 || text.length() > MAX_TEXT) {
            throw new RefusedNote("The public key is not written as name+key id+base64.");
        }
        byte[] typed = StrictText.base64(text.substring(second + 1));
        if (typed.length == 0) {
            throw new RefusedNote("The public key is empty.");
        }
        VerifierKey key = new VerifierKey(
                text.substring(0, first), SignatureType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.text().equals(text)) {
            throw new RefusedNote("The public key does not have the key id that its text gives: the text was changed.");
        }
        return key;
    }

    /** The key's only text. */
    public String text() {
        return name + '+' + HexFormat.of().toHexDigits(id()) + '+' + StrictText.base64(typed());
    }

    /** The first four bytes of {@code SHA-256(name || 0x0A || type || public key)}. Finds the key for a signature, and proves nothing: it is too short. */
    public int id() {
        byte[] hash = Sha256.of(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n'}, typed());
        return ByteBuffer.wrap(hash).getInt();
    }

    /** Whether the 64 bytes are this key's signature over the message; false for other lengths. */
    public boolean verifies(byte[] message, byte[] signature) {
        return Ed25519.verifies(publicKey, message, signature);
    }

    private byte[] typed() {
        return Concatenation.of(new byte[] {type.code()}, publicKey);
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
