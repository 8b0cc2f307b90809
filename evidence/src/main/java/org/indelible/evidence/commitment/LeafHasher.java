package org.indelible.evidence.commitment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.indelible.evidence.digest.Sha256;

/**
 * The hashes that {@link Leaf#hash()} gives, for many leaves one after another: a text of a page has as many leaves as words and gaps, so what its parts have in
 * common is written once, and digest and buffers are used again.
 */
final class LeafHasher {

    private static final int PLACE = 1 + Integer.BYTES;

    private final Salts salts;
    private final MessageDigest digest = Sha256.start();
    private byte[] value = new byte[64];
    private byte[] leaf = {};
    private String pointer = "";

    LeafHasher(Salts salts) {
        this.salts = salts;
        place(pointer);
    }

    /** The RFC 6962 leaf hash, under the next salt. */
    byte[] hash(String pointer, int part, LeafType type, String text) {
        if (!pointer.equals(this.pointer)) {
            place(pointer);
        }
        int inner = leaf.length - Sha256.LENGTH;
        ByteBuffer.wrap(leaf).putInt(inner - Integer.BYTES, part);
        inner(type, text, inner);
        digest.update(leaf);
        return digest.digest();
    }

    private void place(String pointer) {
        byte[] place = pointer.getBytes(StandardCharsets.UTF_8);
        leaf = new byte[PLACE + place.length + Integer.BYTES + Sha256.LENGTH];
        ByteBuffer.wrap(leaf).put((byte) 0).putInt(place.length).put(place);
        this.pointer = pointer;
    }

    private void inner(LeafType type, String text, int at) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int start = Salts.LENGTH + 1;
        if (value.length < start + bytes.length) {
            value = Arrays.copyOf(value, start + 2 * bytes.length);
        }
        salts.next(value);
        value[Salts.LENGTH] = type.tag();
        System.arraycopy(bytes, 0, value, start, bytes.length);
        digest.update(value, 0, start + bytes.length);
        try {
            digest.digest(leaf, at, Sha256.LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException("there is room for a digest", e);
        }
    }
}
