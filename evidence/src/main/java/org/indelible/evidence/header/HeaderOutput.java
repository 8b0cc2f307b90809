package org.indelible.evidence.header;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes magic and version, then length-prefixed fields. */
final class HeaderOutput {

    static final int MAGIC = 0x49455648;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    HeaderOutput() {
        out.writeBytes(ByteBuffer.allocate(4).putInt(MAGIC).array());
        out.write(EventHeader.VERSION);
    }

    HeaderOutput text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    HeaderOutput number(long number) {
        return bytes(ByteBuffer.allocate(8).putLong(number).array());
    }

    HeaderOutput id(UUID id) {
        return bytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    HeaderOutput bytes(byte[] value) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(value.length).array());
        out.writeBytes(value);
        return this;
    }

    byte[] encoding() {
        return out.toByteArray();
    }
}
