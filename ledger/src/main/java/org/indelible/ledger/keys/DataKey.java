package org.indelible.ledger.keys;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A 256-bit AES-GCM key. Ciphertext is version (1 byte), nonce (12 random bytes), encrypted bytes, tag (16 bytes).
 *
 * <p>The associated data is not stored: it must be the same for decryption, so that ciphertext moved to another place does not decrypt there.
 */
public final class DataKey {
    static final int BYTES = 32;
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Found once: to choose it anew for each of many short texts costs as much as to encrypt them. */
    private static final Provider PROVIDER = provider();

    private final String id;
    private final byte[] secret;

    DataKey(String id, byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a data key has " + BYTES + " bytes");
        }
        this.id = id;
        this.secret = secret;
    }

    static DataKey random(String id) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new DataKey(id, secret);
    }

    public String id() {
        return id;
    }

    byte[] secret() {
        return secret.clone();
    }

    public byte[] encrypt(byte[] plaintext, byte[] associated) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, associated);
            ByteBuffer out = ByteBuffer.allocate(1 + NONCE + plaintext.length + TAG)
                    .put(VERSION)
                    .put(nonce);
            cipher.doFinal(ByteBuffer.wrap(plaintext), out);
            return out.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    /**
     * The plaintext of what {@link #encrypt} gave.
     *
     * @throws DecryptionFailed if the bytes were not encrypted under this key with this associated data
     */
    public byte[] decrypt(byte[] ciphertext, byte[] associated) {
        if (ciphertext.length < 1 + NONCE + TAG || ciphertext[0] != VERSION) {
            throw new DecryptionFailed(id, null);
        }
        try {
            byte[] nonce = new byte[NONCE];
            ByteBuffer.wrap(ciphertext).get(1, nonce);
            int start = 1 + NONCE;
            return cipher(Cipher.DECRYPT_MODE, nonce, associated).doFinal(ciphertext, start, ciphertext.length - start);
        } catch (GeneralSecurityException e) {
            throw new DecryptionFailed(id, e);
        }
    }

    /**
     * Encrypts and decrypts streams of any length: AES-256-GCM in segments of 1 MiB whose order, number and end are bound (Tink). Under a
     * key derived from this one, so that the two uses never meet.
     */
    @AccessesPartialKey
    public StreamingAead streaming() {
        try {
            byte[] derived = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .thenExpand("indelible streaming 1".getBytes(StandardCharsets.UTF_8), BYTES));
            return AesGcmHkdfStreaming.create(AesGcmHkdfStreamingKey.create(
                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB,
                    SecretBytes.copyFrom(derived, InsecureSecretKeyAccess.get())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("streaming encryption is not available", e);
        }
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(TRANSFORMATION).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] associated) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION, PROVIDER);
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }

    @Override
    public String toString() {
        return id;
    }
}
