package org.indelible.ledger.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.SignatureType;
import org.indelible.evidence.note.SigningKey;
import org.indelible.evidence.note.VerifierKey;

/** An Ed25519 key in a file that only its owner can read, PKCS #8 in PEM, and beside it, in a file of the same name and {@value #PUBLIC}, the text that others pin. */
final class SigningKeyFile {
    static final String PUBLIC = ".vkey";

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";
    private static final int RAW_PUBLIC_KEY = 32;

    private SigningKeyFile() {}

    /**
     * Makes a new key.
     *
     * @throws IOException if it cannot be kept
     * @throws RefusedNote if there can be no key of this name
     */
    static void create(Path file, String name, SignatureType type) throws IOException {
        KeyPair pair = pair();
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - RAW_PUBLIC_KEY, encoded.length);
        // The public half first: one without the other signs nothing and is made anew.
        KeyFile.write(publicHalf(file), new VerifierKey(name, type, raw).text() + '\n');
        KeyFile.write(file, pem(pair.getPrivate().getEncoded()));
    }

    /**
     * Opens a key.
     *
     * @throws IOException if it cannot be read, or can be read by others
     * @throws RefusedNote if the halves do not belong together
     */
    static SigningKey open(Path file) throws IOException {
        try {
            VerifierKey verifier =
                    VerifierKey.parse(Files.readString(publicHalf(file)).strip());
            return SigningKey.ofPkcs8(verifier, der(KeyFile.read(file)));
        } catch (NoSuchFileException e) {
            throw new IOException("there is no file " + e.getFile(), e);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform lacks Ed25519", e);
        }
    }

    private static Path publicHalf(Path file) {
        return file.resolveSibling(file.getFileName() + PUBLIC);
    }

    private static String pem(byte[] der) {
        byte[] lineFeed = "\n".getBytes(StandardCharsets.US_ASCII);
        return BEGIN + Base64.getMimeEncoder(64, lineFeed).encodeToString(der) + END;
    }

    private static byte[] der(String pem) throws IOException {
        if (!pem.startsWith(BEGIN) || !pem.strip().endsWith(END.strip())) {
            throw new IOException("it is not a private key in PEM");
        }
        String body = pem.substring(BEGIN.length(), pem.indexOf(END.strip()));
        return Base64.getMimeDecoder().decode(body);
    }
}
