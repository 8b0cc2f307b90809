package org.indelible.evidence;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What an enemy, or a bad copy, makes of bytes. */
public final class Damage {

    private Damage() {}

    /** The bytes with a stretch of up to four taken out, and up to four others put in its place; sometimes unchanged. */
    public static Arbitrary<byte[]> of(byte[] original) {
        Arbitrary<Integer> at = Arbitraries.integers().between(0, original.length);
        Arbitrary<Integer> removed = Arbitraries.integers().between(0, 4);
        return Combinators.combine(at, removed, bytes(4)).as((from, count, put) -> {
            ByteArrayOutputStream damaged = new ByteArrayOutputStream();
            damaged.write(original, 0, from);
            damaged.writeBytes(put);
            int rest = Math.min(original.length, from + count);
            damaged.writeBytes(Arrays.copyOfRange(original, rest, original.length));
            return damaged.toByteArray();
        });
    }

    /** Any bytes, and such as texts are made of. */
    public static Arbitrary<byte[]> bytes(int limit) {
        Arbitrary<Byte> telling = Arbitraries.of(
                (byte) '\n', (byte) '\r', (byte) ' ', (byte) '+', (byte) '0', (byte) '=', (byte) 0xE2, (byte) 0xFF);
        return Arbitraries.oneOf(Arbitraries.bytes(), telling)
                .array(byte[].class)
                .ofMinSize(0)
                .ofMaxSize(limit);
    }
}
