package org.indelible.evidence.pack;

import java.util.Arrays;

/**
 * A payload shown in full.
 *
 * @param secret the event's 32-byte secret, from which the salts of the commitment come
 * @param payload the payload's JSON text in UTF-8, exactly as it was committed
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; equality is defined below
public record Disclosure(byte[] secret, byte[] payload) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Disclosure that
                && Arrays.equals(secret, that.secret)
                && Arrays.equals(payload, that.payload);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(payload);
    }
}
