package org.indelible.ledger.keys;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The keyset of a file as it is now: read again whenever another file took its place, so that a running node follows a rotation. */
final class FollowedKeyset implements Aead {
    private final Path file;
    private volatile @Nullable Opened opened;

    FollowedKeyset(Path file) throws GeneralSecurityException {
        this.file = file;
        current();
    }

    private record Opened(Identity identity, Aead keys) {}

    private record Identity(
            FileTime modified, long size, @Nullable Object fileKey) {}

    @Override
    public byte[] encrypt(byte[] plaintext, byte[] associated) throws GeneralSecurityException {
        return current().encrypt(plaintext, associated);
    }

    @Override
    public byte[] decrypt(byte[] ciphertext, byte[] associated) throws GeneralSecurityException {
        return current().decrypt(ciphertext, associated);
    }

    private Aead current() throws GeneralSecurityException {
        try {
            Identity now = identity();
            Opened known = opened;
            if (known == null || !known.identity().equals(now)) {
                known = new Opened(now, KeysetFile.primitive(file));
                opened = known;
            }
            return Objects.requireNonNull(known).keys();
        } catch (IOException e) {
            throw new GeneralSecurityException("the keyset file cannot be read: " + e, e);
        }
    }

    private Identity identity() throws IOException {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        return new Identity(is.lastModifiedTime(), is.size(), is.fileKey());
    }
}
