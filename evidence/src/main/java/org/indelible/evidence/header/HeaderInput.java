package org.indelible.evidence.header;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Reads what {@link HeaderOutput} writes. Lengths are checked before anything is allocated. */
final class HeaderInput {

    private final ByteBuffer in;

    HeaderInput(byte[] encoding) {
        in = ByteBuffer.wrap(encoding);
        if (in.remaining() < 5 || in.getInt() != HeaderOutput.MAGIC) {
            throw new MalformedHeader("the bytes do not begin like an event header");
        }
        int version = Byte.toUnsignedInt(in.get());
        if (version != EventHeader.VERSION) {
            throw new MalformedHeader("header version " + version + " is unknown");
        }
    }

    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedHeader("a text field is not valid UTF-8");
        }
    }

    long number() {
        return ByteBuffer.wrap(bytes(8)).getLong();
    }

    UUID id() {
        ByteBuffer id = ByteBuffer.wrap(bytes(16));
        return new UUID(id.getLong(), id.getLong());
    }

    byte[] bytes() {
        int length = in.remaining() < 4 ? -1 : in.getInt();
        if (length < 0 || length > HeaderRules.MAX_TEXT_BYTES || length > in.remaining()) {
            throw new MalformedHeader("a field is cut short or too long");
        }
        byte[] value = new byte[length];
        in.get(value);
        return value;
    }

    void end() {
        if (in.hasRemaining()) {
            throw new MalformedHeader("there are bytes after the last field");
        }
    }

    private byte[] bytes(int length) {
        byte[] value = bytes();
        if (value.length != length) {
            throw new MalformedHeader("a field must have " + length + " bytes and has " + value.length);
        }
        return value;
    }
}
