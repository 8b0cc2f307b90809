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
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
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
        Path file = Path.of(URI.create(uri));
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            KeyFile.read(file), configuration(), InsecureSecretKeyAccess.get())
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
