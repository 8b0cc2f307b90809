package org.indelible.ledger.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Binds ciphertext to its place: every field with its length, so that no two places give the same bytes. */
public final class AssociatedData {
    private AssociatedData() {}

    static byte[] of(String part, String keyId, String origin, EventIdentity identity) {
        return of(
                identity.sequence(),
                part,
                keyId,
                origin,
                identity.streamType(),
                identity.streamId(),
                identity.type(),
                identity.revision(),
                identity.eventId().toString());
    }

    /**
     * The associated data of one thing that is encrypted.
     *
     * @param fields what it is, under which key, and where it lies; what it is, decides how many there are
     */
    public static byte[] of(long sequence, String... fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            out.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            out.writeBytes(bytes);
        }
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(sequence).array());
        return out.toByteArray();
    }
}
