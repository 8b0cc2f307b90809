package org.indelible.evidence.commitment;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Salts of 16 bytes: consecutive slices of the AES-256-CTR keystream under the event's secret, counter from 0. Known salts tell nothing about the others. */
final class Salts {

    static final int LENGTH = 16;

    private static final byte[] ZEROS = new byte[LENGTH * 64];
    private static final String TRANSFORMATION = "AES/CTR/NoPadding";
    /** Found once: to choose it anew for each event costs as much as to make its salts. */
    private static final Provider PROVIDER = provider();

    private final Cipher cipher;
    private byte[] slice = {};
    private int at;

    Salts(byte[] secret) {
        try {
            cipher = Cipher.getInstance(TRANSFORMATION, PROVIDER);
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, "AES"), new IvParameterSpec(new byte[LENGTH]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform lacks AES-256-CTR", e);
        }
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(TRANSFORMATION).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform lacks AES-256-CTR", e);
        }
    }

    byte[] next() {
        byte[] salt = new byte[LENGTH];
        next(salt);
        return salt;
    }

    /** Puts the next salt at the beginning of a buffer. */
    void next(byte[] buffer) {
        if (at == slice.length) {
            slice = cipher.update(ZEROS);
            at = 0;
        }
        System.arraycopy(slice, at, buffer, 0, LENGTH);
        at += LENGTH;
    }
}
