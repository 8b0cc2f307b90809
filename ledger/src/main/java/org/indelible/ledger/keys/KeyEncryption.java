package org.indelible.ledger.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import java.security.GeneralSecurityException;
import java.util.ServiceLoader;

/** Opens the key-encryption key that a URI names: a local keyset file, or a key management system whose Tink client is on the class path. */
public final class KeyEncryption {
    private KeyEncryption() {}

    /**
     * Opens the key that encrypts and decrypts other keys.
     *
     * @param uri {@code file:///path/keyset.json}, or what a Tink client supports, such as {@code gcp-kms://...}
     * @throws KeyUnavailable if nothing supports the URI, or the key cannot be opened
     */
    public static Aead open(String uri) {
        try {
            return client(uri).withDefaultCredentials().getAead(uri);
        } catch (GeneralSecurityException e) {
            throw new KeyUnavailable("Cannot open the key-encryption key " + uri + ": " + e.getMessage(), e);
        }
    }

    private static KmsClient client(String uri) throws GeneralSecurityException {
        KmsClient files = new KeysetFile();
        if (files.doesSupport(uri)) {
            return files;
        }
        for (KmsClient client : ServiceLoader.load(KmsClient.class)) {
            if (client.doesSupport(uri)) {
                return client;
            }
        }
        throw new GeneralSecurityException("no client on the class path supports it");
    }
}
