package org.indelible.evidence.commitment;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Salts of 16 bytes: consecutive slices of the AES-256-CTR keystream under the event's secret, counter from 0. Known salts tell nothing about the others. */
final class Salts {

    static final int LENGTH = 16;

    private static final byte[] ZEROS = new byte[LENGTH * 64];

    private final Cipher cipher;
    private byte[] slice = {};
    private int at;

    Salts(byte[] secret) {
        try {
            cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, "AES"), new IvParameterSpec(new byte[LENGTH]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform lacks AES-256-CTR", e);
        }
    }

    byte[] next() {
        if (at == slice.length) {
            slice = cipher.update(ZEROS);
            at = 0;
        }
        at += LENGTH;
        return Arrays.copyOfRange(slice, at - LENGTH, at);
    }
}
