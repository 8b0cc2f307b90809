package org.indelible.ledger.keys;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.SignatureType;
import org.indelible.evidence.note.SigningKey;

/**
 * The Ed25519 key that signs a ledger's checkpoints, named as the ledger's origin: PKCS #8 in PEM in a file that only its owner can read, and beside it, under the same name
 * with {@value #PUBLIC} added, the text that others pin. Whoever has the file can sign another history; whoever loses it ends the ledger's checkpoints.
 */
public final class CheckpointKey {
    /** What the name of the public half's file ends in. */
    public static final String PUBLIC = SigningKeyFile.PUBLIC;

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
                SigningKeyFile.create(file, origin, SignatureType.NOTE);
            } catch (IOException | RefusedNote e) {
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
            SigningKey key = SigningKeyFile.open(Path.of(URI.create(uri)));
            if (!key.verifier().name().equals(origin)) {
                throw new IOException("it is the key of " + key.verifier().name() + ", not of " + origin);
            }
            return key;
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new KeyUnavailable("Cannot open the checkpoint key " + uri + ": " + e, e);
        }
    }
}
