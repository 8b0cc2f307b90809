package org.indelible.ledger.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Metadata as it is stored: length of the key's id (2 bytes), key id, ciphertext. The header's metadata digest covers all of it.
 *
 * @param keyId the audit key
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredMetadata(String keyId, byte[] ciphertext) {
    byte[] encode() {
        byte[] id = keyId.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Short.BYTES + id.length + ciphertext.length)
                .putShort((short) id.length)
                .put(id)
                .put(ciphertext)
                .array();
    }

    /** The parts of {@link #encode}; only for bytes whose digest was found right. */
    static StoredMetadata parse(byte[] encoded) {
        ByteBuffer in = ByteBuffer.wrap(encoded);
        byte[] id = new byte[in.getShort()];
        in.get(id);
        byte[] ciphertext = new byte[in.remaining()];
        in.get(ciphertext);
        return new StoredMetadata(new String(id, StandardCharsets.UTF_8), ciphertext);
    }
}
