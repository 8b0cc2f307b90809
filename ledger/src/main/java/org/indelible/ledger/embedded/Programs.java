package org.indelible.ledger.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's programs, unpacked once per version from the archive on the class path. */
final class Programs {
    private static final String EXECUTABLE = "rwxr-xr-x";
    private static final String PLAIN = "rw-r--r--";

    private Programs() {}

    /** The directory of the unpacked programs ({@code bin}, {@code lib}, {@code share}), named after the digest of their archive. */
    static Path in(Path directory) throws IOException {
        byte[] archive = archive();
        String name = "postgresql-" + digest(archive);
        Path place = directory.resolve(name);
        if (!Files.isDirectory(place)) {
            Staging.build(directory, name, staging -> unpack(archive, staging));
        }
        return place;
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        try (InputStream in =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return in.readAllBytes();
        }
    }

    private static String digest(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(EXECUTABLE));
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new FileAlreadyExistsException(entry.getName(), null, "the archive leaves its directory");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? EXECUTABLE : PLAIN));
        }
    }
}
