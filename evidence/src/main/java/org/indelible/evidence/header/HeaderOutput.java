package org.indelible.evidence.header;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Writes magic and version, then length-prefixed fields. */
final class HeaderOutput {

    static final int MAGIC = 0x49455648;

    private ByteBuffer out = ByteBuffer.allocate(512);

    HeaderOutput() {
        out.putInt(MAGIC).put((byte) EventHeader.VERSION);
    }

    HeaderOutput text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    HeaderOutput number(long number) {
        field(Long.BYTES).putLong(number);
        return this;
    }

    HeaderOutput id(UUID id) {
        field(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return this;
    }

    HeaderOutput bytes(byte[] value) {
        field(value.length).put(value);
        return this;
    }

    byte[] encoding() {
        return Arrays.copyOf(out.array(), out.position());
    }

    /** Where a field's value of this length belongs: behind the length. */
    private ByteBuffer field(int length) {
        int needed = out.position() + Integer.BYTES + length;
        if (needed > out.capacity()) {
            out = ByteBuffer.wrap(Arrays.copyOf(out.array(), 2 * needed)).position(out.position());
        }
        return out.putInt(length);
    }
}
