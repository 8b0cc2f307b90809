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
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Tink keyset in the clear, in a file that only its owner can read. Whoever loses the file loses everything that was recorded. */
public final class KeysetFile implements KmsClient {
    private static final String SCHEME = "file:";

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
        KeyFile.write(file, json);
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
        return new FollowedKeyset(Path.of(URI.create(uri)));
    }

    static Aead primitive(Path file) throws IOException, GeneralSecurityException {
        return read(file).getPrimitive(configuration(), Aead.class);
    }

    private static KeysetHandle read(Path file) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                KeyFile.read(file), configuration(), InsecureSecretKeyAccess.get());
    }

    /** The keyset of a URI, for its key to be replaced; nothing where it names no file. */
    public static Optional<Rotating> at(String uri) {
        return uri.startsWith(SCHEME) ? Optional.of(new Rotating(Path.of(URI.create(uri)))) : Optional.empty();
    }

    /** The keyset of a file while its key is being replaced. A keyset of two keys was left by a rotation that did not end. */
    public static final class Rotating {
        private static final int PREFIX = 5;

        private final Path file;

        Rotating(Path file) {
            this.file = file;
        }

        /** Adds a new primary key beside the old one, unless that was done before. */
        void begin() {
            change(keys -> keys.size() > 1
                    ? keys
                    : KeysetHandle.newBuilder(keys)
                            .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                                    .withRandomId()
                                    .makePrimary())
                            .build());
        }

        /** Removes every key but the primary one. What only they open cannot be opened any more. */
        void finish() {
            change(keys -> KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(keys.getPrimary().getKey())
                            .withFixedId(keys.getPrimary().getId())
                            .makePrimary())
                    .build());
        }

        /** The same under the primary key, or null where it is under that already. Tink begins a ciphertext with a byte 1 and the key's id. */
        byte @Nullable [] rewrapped(byte[] wrapped, byte[] associated) throws GeneralSecurityException {
            try {
                KeysetHandle keys = read(file);
                byte[] prefix = ByteBuffer.allocate(PREFIX)
                        .put((byte) 1)
                        .putInt(keys.getPrimary().getId())
                        .array();
                if (Arrays.equals(prefix, Arrays.copyOf(wrapped, PREFIX))) return null;
                Aead primitive = keys.getPrimitive(configuration(), Aead.class);
                return primitive.encrypt(primitive.decrypt(wrapped, associated), associated);
            } catch (IOException e) {
                throw new GeneralSecurityException("the keyset file cannot be read: " + e, e);
            }
        }

        private interface Change {
            KeysetHandle of(KeysetHandle keys) throws GeneralSecurityException;
        }

        private void change(Change change) {
            try {
                write(file, change.of(read(file)));
            } catch (IOException | GeneralSecurityException e) {
                throw new KeyUnavailable("Cannot change the keyset file " + file + ": " + e, e);
            }
        }
    }

    private static Configuration configuration() throws GeneralSecurityException {
        AeadConfig.register();
        return RegistryConfiguration.get();
    }
}
