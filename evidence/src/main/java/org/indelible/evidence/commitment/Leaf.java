package org.indelible.evidence.commitment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.merkle.MerkleTree;

/**
 * One leaf of a payload, disclosed. To withhold it, give {@code pointer}, {@code part} and {@link #inner()} instead: {@link #hash(String, int, byte[])} is then still
 * computable, so <em>where</em> something was withheld is proven, and the salt keeps anybody from guessing it.
 *
 * @param pointer RFC 6901 pointer of the JSON value; schema names and indexes only
 * @param part which part of a cut text, from 0; 0 for everything else
 * @param salt 16 bytes
 * @param type kind of value
 * @param value the string or part of text, or the integer in decimal; empty for the other types
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; equality is defined below
public record Leaf(String pointer, int part, byte[] salt, LeafType type, String value) {

    /** {@code SHA-256(salt || type || value)}; the salt has a fixed length and the tag one byte, so the parts cannot shift. */
    public byte[] inner() {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        return Sha256.of(ByteBuffer.allocate(salt.length + 1 + text.length)
                .put(salt)
                .put(type.tag())
                .put(text)
                .array());
    }

    /** The RFC 6962 leaf hash. */
    public byte[] hash() {
        return hash(pointer, part, inner());
    }

    /**
     * The RFC 6962 leaf hash of a leaf whose value is withheld: {@code SHA-256(0x00 || length of pointer, 4 bytes || pointer || part, 4 bytes || inner)}, numbers
     * big-endian.
     */
    public static byte[] hash(String pointer, int part, byte[] inner) {
        byte[] place = pointer.getBytes(StandardCharsets.UTF_8);
        ByteBuffer canonical = ByteBuffer.allocate(8 + place.length + inner.length);
        canonical.putInt(place.length).put(place).putInt(part).put(inner);
        return MerkleTree.leafHash(canonical.array());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Leaf that
                && pointer.equals(that.pointer)
                && part == that.part
                && Arrays.equals(salt, that.salt)
                && type == that.type
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode() * 31 + part;
    }
}
