package org.indelible.ledger.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A Tink keyset in the clear, in a file that only its owner can read. Whoever loses the file loses everything that was recorded. */
public final class KeysetFile implements KmsClient {
    private static final String SCHEME = "file:";
    private static final Set<PosixFilePermission> MODE =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /**
     * Makes a new keyset in a file, unless the file is there.
     *
     * @return the URI to open it with
     */
    public static String createUnlessPresent(Path file) {
        if (!Files.exists(file)) {
            try {
                write(file, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, configuration()));
            } catch (IOException | GeneralSecurityException e) {
                throw new KeyUnavailable("Cannot make the keyset file " + file + ": " + e, e);
            }
        }
        return file.toUri().toString();
    }

    private static void write(Path file, KeysetHandle keys) throws IOException, GeneralSecurityException {
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, configuration(), InsecureSecretKeyAccess.get());
        Path unfinished = Files.createTempFile(
                file.toAbsolutePath().getParent(), "keyset", ".unfinished", PosixFilePermissions.asFileAttribute(MODE));
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        // Without its name on the disk the file is as good as lost when the power fails.
        try (FileChannel directory = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    @Override
    public boolean doesSupport(String uri) {
        return uri.startsWith(SCHEME);
    }

    @Override
    public KmsClient withCredentials(@Nullable String path) {
        return this;
    }

    @Override
    public KmsClient withDefaultCredentials() {
        return this;
    }

    @Override
    public Aead getAead(String uri) throws GeneralSecurityException {
        Path file = Path.of(URI.create(uri));
        try {
            if (!MODE.containsAll(Files.getPosixFilePermissions(file))) {
                throw new GeneralSecurityException("the keyset file can be read by others: its mode must be 0600");
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), configuration(), InsecureSecretKeyAccess.get())
                    .getPrimitive(configuration(), Aead.class);
        } catch (IOException e) {
            throw new GeneralSecurityException("the keyset file cannot be read: " + e, e);
        }
    }

    private static Configuration configuration() throws GeneralSecurityException {
        AeadConfig.register();
        return RegistryConfiguration.get();
    }
}
