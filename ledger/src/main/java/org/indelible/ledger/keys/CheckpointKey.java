package org.indelible.ledger.keys;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
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

/**
 * The Ed25519 key that signs a ledger's checkpoints, named as the ledger's origin: PKCS #8 in PEM in a file that only its owner can read, and beside it, under the same name
 * with {@value #PUBLIC} added, the text that others pin. Whoever has the file can sign another history; whoever loses it ends the ledger's checkpoints.
 */
public final class CheckpointKey {
    /** What the name of the public half's file ends in. */
    public static final String PUBLIC = ".vkey";

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";
    private static final int RAW_PUBLIC_KEY = 32;

    private CheckpointKey() {}

    /**
     * Makes a new key in a file, unless the file is there.
     *
     * @param origin the ledger's
     * @return the URI to open it with
     * @throws KeyUnavailable if it cannot be made
     */
    public static String createUnlessPresent(Path file, String origin) {
        if (!Files.exists(file)) {
            try {
                KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                byte[] encoded = pair.getPublic().getEncoded();
                byte[] raw = Arrays.copyOfRange(encoded, encoded.length - RAW_PUBLIC_KEY, encoded.length);
                // The public half first: one without the other signs nothing and is made anew.
                KeyFile.write(publicHalf(file), new VerifierKey(origin, SignatureType.NOTE, raw).text() + '\n');
                KeyFile.write(file, pem(pair.getPrivate().getEncoded()));
            } catch (IOException | GeneralSecurityException | RefusedNote e) {
                throw new KeyUnavailable("Cannot make the checkpoint key " + file + ": " + e, e);
            }
        }
        return file.toUri().toString();
    }

    /**
     * Opens the key of a ledger.
     *
     * @param uri {@code file:///path/checkpoint.pem}
     * @param origin the ledger's
     * @throws KeyUnavailable if it cannot be read, can be read by others, or is not that of the public half or of the ledger
     */
    public static SigningKey open(String uri, String origin) {
        try {
            Path file = Path.of(URI.create(uri));
            VerifierKey verifier =
                    VerifierKey.parse(Files.readString(publicHalf(file)).strip());
            if (!verifier.name().equals(origin)) {
                throw new IOException("it is the key of " + verifier.name() + ", not of " + origin);
            }
            return SigningKey.ofPkcs8(verifier, der(KeyFile.read(file)));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new KeyUnavailable("Cannot open the checkpoint key " + uri + ": " + e, e);
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
