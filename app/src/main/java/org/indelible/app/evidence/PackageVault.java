package org.indelible.app.evidence;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.stream.Stream;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.ledger.keys.DataKey;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.keys.Keys;

/**
 * Keeps packages encrypted at rest: each under a streaming key of its own (Tink, AES-256-GCM), which is wrapped by the file's key, so
 * that the package is gone when the file's key is destroyed. A package is there whole or not at all, in a directory of its file.
 */
final class PackageVault {
    private static final int LONGEST_WRAPPED_KEY = 4096;

    private final Path directory;
    private final Keys keys;

    /** Keeps packages in this directory, which only the server's user may read, and clears away what was left half-built. */
    PackageVault(Path directory, Keys keys) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.keys = keys;
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        try (Stream<Path> left = Files.list(directory)) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("streaming encryption is not available", e);
        }
    }

    /** Where a package is built before it is kept, on the same volume; gone when it is closed, or the process ends. */
    SecretFile workplace(ExportId export) throws IOException {
        return SecretFile.in(directory, export.toString());
    }

    /** Encrypts the finished package under the file's key, and keeps it under its digest. */
    void keep(ExportId export, String sha256, CaseFileId file, SecretFile built) throws IOException {
        Path sealing = Files.createTempFile(directory, export + "-", ".sealing");
        try {
            KeysetHandle key = KeysetHandle.generateNew(
                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, RegistryConfiguration.get());
            DataKey wrapping = wrapping(file);
            byte[] secret = TinkProtoKeysetFormat.serializeKeyset(
                    key, InsecureSecretKeyAccess.get(), RegistryConfiguration.get());
            try (var out = new DataOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(sealing, StandardOpenOption.TRUNCATE_EXISTING)))) {
                byte[] wrapped = wrapping.encrypt(secret, bound(export, sha256));
                out.writeInt(wrapped.length);
                out.write(wrapped);
                try (var encrypted = streaming(key).newEncryptingStream(out, bound(export, sha256))) {
                    Channels.newInputStream(built.position(0)).transferTo(encrypted);
                }
            }
            Files.createDirectories(home(file));
            Files.move(sealing, place(export, sha256, file), StandardCopyOption.ATOMIC_MOVE);
        } catch (GeneralSecurityException e) {
            throw new IOException("the package cannot be encrypted", e);
        } finally {
            Files.deleteIfExists(sealing);
        }
    }

    /** Whether the package with this digest is on this node. */
    boolean holds(ExportId export, String sha256, CaseFileId file) {
        return Files.exists(place(export, sha256, file));
    }

    /**
     * The package in the clear, decrypted as it is read.
     *
     * @throws IOException if it is not here, was changed, or its file's key was destroyed
     */
    InputStream open(ExportId export, String sha256, CaseFileId file) throws IOException {
        DataKey wrapping = wrapping(file);
        var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(place(export, sha256, file))));
        try {
            int length = in.readInt();
            if (length < 1 || length > LONGEST_WRAPPED_KEY) throw new IOException("the package was changed");
            byte[] secret = wrapping.decrypt(in.readNBytes(length), bound(export, sha256));
            KeysetHandle key = TinkProtoKeysetFormat.parseKeyset(
                    secret, InsecureSecretKeyAccess.get(), RegistryConfiguration.get());
            return streaming(key).newDecryptingStream(in, bound(export, sha256));
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            in.close();
            throw e instanceof IOException io ? io : new IOException("the package cannot be decrypted", e);
        }
    }

    private DataKey wrapping(CaseFileId file) throws IOException {
        String key = new KeyScope.File(file.toString()).keyId(Instant.EPOCH);
        return keys.forReading(key).orElseThrow(() -> new IOException("the file's key was destroyed"));
    }

    /** Removes one package from this node; nothing where it is not. */
    void discard(ExportId export, String sha256, CaseFileId file) throws IOException {
        Files.deleteIfExists(place(export, sha256, file));
    }

    /** Removes every package of a file from this node; nothing where there is none. */
    void discard(CaseFileId file) throws IOException {
        Path home = home(file);
        if (!Files.isDirectory(home)) return;
        try (Stream<Path> packages = Files.list(home)) {
            for (Path one : packages.toList()) {
                Files.deleteIfExists(one);
            }
        }
        Files.deleteIfExists(home);
    }

    private Path home(CaseFileId file) {
        return directory.resolve(file.toString());
    }

    private Path place(ExportId export, String sha256, CaseFileId file) {
        return home(file).resolve(export + "-" + sha256 + ".package");
    }

    private static StreamingAead streaming(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static byte[] bound(ExportId export, String sha256) {
        return ("export/" + export + "/" + sha256).getBytes(StandardCharsets.UTF_8);
    }
}
