package org.indelible.evidence.digest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), which every Java platform must provide. */
public final class Sha256 {

    /** Length of a digest in bytes. */
    public static final int LENGTH = 32;

    /** One for each thread: to look the algorithm up costs as much as to hash a short part. */
    private static final ThreadLocal<MessageDigest> OWN = ThreadLocal.withInitial(Sha256::start);

    private Sha256() {}

    /** Digest of the concatenation of the parts. Parts run into each other: the caller sees to it that they are injective. */
    public static byte[] of(byte[]... parts) {
        MessageDigest digest = OWN.get();
        digest.reset();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** Digest of a file's bytes, 64 lower-case hexadecimal digits. */
    public static String hexOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return hexOf(in);
        }
    }

    /** Digest of what is left in the stream, 64 lower-case hexadecimal digits. */
    public static String hexOf(InputStream in) throws IOException {
        MessageDigest digest = start();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
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
