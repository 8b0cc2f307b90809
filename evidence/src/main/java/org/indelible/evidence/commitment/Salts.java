package org.indelible.evidence.commitment;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Salts of 16 bytes: consecutive slices of the AES-256-CTR keystream under the event's secret, counter from 0. Known salts tell nothing about the others. */
final class Salts {

    static final int LENGTH = 16;

    private final byte[] keystream;

    Salts(byte[] secret, int count) {
        keystream = keystream(secret, Math.multiplyExact(count, LENGTH));
    }

    byte[] salt(int index) {
        return Arrays.copyOfRange(keystream, index * LENGTH, (index + 1) * LENGTH);
    }

    private static byte[] keystream(byte[] secret, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, "AES"), new IvParameterSpec(new byte[16]));
            return cipher.doFinal(new byte[length]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform lacks AES-256-CTR", e);
        }
    }
}
