package org.indelible.evidence.note;

import java.io.ByteArrayOutputStream;

/** Bytes one after the other. */
final class Concatenation {

    private Concatenation() {}

    static byte[] of(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
