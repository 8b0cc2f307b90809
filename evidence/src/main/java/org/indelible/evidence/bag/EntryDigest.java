package org.indelible.evidence.bag;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.indelible.evidence.digest.Sha256;

/** CRC-32 and SHA-256 of a content, read once. */
record EntryDigest(int crc, String sha256) {

    static EntryDigest of(InputStream content) throws IOException {
        CRC32 crc = new CRC32();
        MessageDigest sha256 = Sha256.start();
        byte[] buffer = new byte[1 << 16];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            crc.update(buffer, 0, read);
            sha256.update(buffer, 0, read);
        }
        return new EntryDigest((int) crc.getValue(), HexFormat.of().formatHex(sha256.digest()));
    }
}
