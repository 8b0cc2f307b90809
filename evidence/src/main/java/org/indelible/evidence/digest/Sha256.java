package org.indelible.evidence.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4), which every Java platform must provide. */
public final class Sha256 {

    /** Length of a digest in bytes. */
    public static final int LENGTH = 32;

    private Sha256() {}

    /** Digest of the concatenation of the parts. Parts run into each other: the caller sees to it that they are injective. */
    public static byte[] of(byte[]... parts) {
        MessageDigest digest = start();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** A fresh digest to be fed piece by piece. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java platform lacks SHA-256", e);
        }
    }
}
