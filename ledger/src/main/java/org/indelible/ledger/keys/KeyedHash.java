package org.indelible.ledger.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 under a secret of the ledger: tells whether two values are equal without telling what they are.
 *
 * <p>Every value is hashed for a purpose, so that hashes of different purposes never meet.
 */
public final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int REFERENCE_BYTES = 16;

    private final byte[] secret;

    public KeyedHash(byte[] secret) {
        this.secret = secret.clone();
    }

    /** 32 bytes for a purpose and a value. */
    public byte[] of(String purpose, byte[] value) {
        byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
            mac.update(name);
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }

    public byte[] of(String purpose, String value) {
        return of(purpose, value.getBytes(StandardCharsets.UTF_8));
    }

    /** A pseudonym: the first 16 bytes in lower-case hexadecimal. */
    public String reference(String purpose, String value) {
        return HexFormat.of().formatHex(of(purpose, value), 0, REFERENCE_BYTES);
    }
}
