package org.indelible.ledger.documents;

import com.google.crypto.tink.StreamingAead;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.indelible.evidence.digest.Sha256;
import org.indelible.ledger.keys.DataKey;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.keys.Keys;

/**
 * Encrypts documents on their way into a store, and verifies and decrypts them on their way out. Each is under its entry's key, bound to
 * file and entry, and never whole in memory.
 */
public final class DocumentVault {
    private static final int BUFFER = 64 << 10;

    private final Keys keys;
    private final Ciphertexts ciphertexts;

    public DocumentVault(Keys keys, Ciphertexts ciphertexts) {
        this.keys = keys;
        this.ciphertexts = ciphertexts;
    }

    /**
     * Stores a document; when this returns it is durable. What failed halfway is removed, or swept later where that fails too.
     *
     * @throws NoSuchFile if there is no such file
     * @throws org.indelible.ledger.keys.KeyDestroyed if the file or the entry was destroyed
     * @throws DocumentsUnavailable if the store cannot be reached
     * @throws IOException whatever reading the document throws
     */
    public VaultedDocument store(KeyScope.Entry of, InputStream document) throws IOException {
        DataKey key = keys.beforehand(of).orElseThrow(NoSuchFile::new);
        MessageDigest digest = Sha256.start();
        try (Storing storing = ciphertexts.begin(of)) {
            long bytes = copy(new DigestInputStream(document, digest), encrypting(key, of, storing));
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return new VaultedDocument(bytes, sha256, storing.finish());
        }
    }

    /** Tink closes what it writes to, and what it writes to must be finished first. */
    private static OutputStream encrypting(DataKey key, KeyScope.Entry of, Storing storing) throws IOException {
        try {
            return key.streaming().newEncryptingStream(new LeftOpen(storing), bound(of));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("streaming encryption is not available", e);
        }
    }

    private static long copy(InputStream document, OutputStream encrypting) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = document.read(buffer); read >= 0; read = document.read(buffer)) {
            encrypting.write(buffer, 0, read);
            bytes += read;
        }
        encrypting.close();
        return bytes;
    }

    /**
     * Reads what is stored from its first byte to its last, and compares it with what was recorded.
     *
     * @throws DocumentDamaged if it is anything else, or its key was destroyed
     * @throws DocumentsUnavailable if the store cannot be reached
     */
    public void verify(KeyScope.Entry of, VaultedDocument recorded) {
        MessageDigest ciphertext = Sha256.start();
        MessageDigest plaintext = Sha256.start();
        long bytes = 0;
        try (InputStream stored = new DigestInputStream(ciphertexts.open(of, recorded.address()), ciphertext);
                InputStream document = new DigestInputStream(decrypting(of, stored), plaintext)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = document.read(buffer); read >= 0; read = document.read(buffer)) {
                bytes += read;
            }
            stored.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new DocumentDamaged("A stored document does not decrypt", e);
        }
        var found = new VaultedDocument(bytes, hex(plaintext), hex(ciphertext));
        if (!found.equals(recorded)) throw new DocumentDamaged("A stored document is not the one recorded", null);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The document in the clear, decrypted as it is read. No byte of a segment is given before all of the segment was authenticated; what was
     * changed makes reading fail with an IOException.
     *
     * @param address SHA-256 of the ciphertext
     * @throws DocumentDamaged if it is not there, or its key was destroyed
     * @throws DocumentsUnavailable if the store cannot be reached
     */
    public InputStream open(KeyScope.Entry of, String address) {
        InputStream stored = ciphertexts.open(of, address);
        try {
            return decrypting(of, stored);
        } catch (IOException | RuntimeException e) {
            try (stored) {
                throw e instanceof RuntimeException unchecked
                        ? unchecked
                        : new DocumentDamaged("A stored document does not decrypt", e);
            } catch (IOException closing) {
                throw new DocumentDamaged("A stored document cannot be closed", closing);
            }
        }
    }

    private InputStream decrypting(KeyScope.Entry of, InputStream stored) throws IOException {
        DataKey key = keys.forReading(of.keyId())
                .orElseThrow(() -> new DocumentDamaged("The key of a document was destroyed", null));
        StreamingAead streaming = key.streaming();
        try {
            return streaming.newDecryptingStream(stored, bound(of));
        } catch (GeneralSecurityException e) {
            throw new IOException("not a ciphertext", e);
        }
    }

    /** Removes one that the record does not name. */
    public void discard(KeptCiphertext one) {
        ciphertexts.discard(one);
    }

    /** Removes the ciphertexts of a file or an entry whose key is destroyed. */
    public void discardAll(KeyScope scope) {
        ciphertexts.discardAll(scope);
    }

    private static byte[] bound(KeyScope.Entry of) {
        return ("document/" + of.file() + "/" + of.entry()).getBytes(StandardCharsets.UTF_8);
    }

    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
