package org.indelible.ledger.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.SignatureType;
import org.indelible.evidence.note.SigningKey;
import org.indelible.evidence.note.VerifierKey;

/** The key that a witness cosigns with, kept as a ledger keeps its own: a file that only its owner can read, and the public half beside it. */
public final class WitnessKey {
    private WitnessKey() {}

    /**
     * Makes a new key.
     *
     * @param name the witness's, by convention a URL without its scheme
     * @return the public half, for others to pin
     * @throws KeyUnavailable if it cannot be made, or the file is there
     */
    public static VerifierKey create(Path file, String name) {
        if (Files.exists(file)) {
            throw new KeyUnavailable(file + " is there already, and others may have pinned it: nothing was done", null);
        }
        try {
            if (!Files.isDirectory(file.resolveSibling("."))) {
                throw new IOException("its directory is not there");
            }
            SigningKeyFile.create(file, name, SignatureType.COSIGNATURE);
            return SigningKeyFile.open(file).verifier();
        } catch (IOException | RefusedNote e) {
            throw unavailable("Cannot make the witness's key ", file, e);
        }
    }

    /**
     * Opens it.
     *
     * @throws KeyUnavailable if it cannot be read, can be read by others, or is not a witness's
     */
    public static SigningKey open(Path file) {
        try {
            SigningKey key = SigningKeyFile.open(file);
            if (key.verifier().type() != SignatureType.COSIGNATURE) {
                throw new IOException("it signs notes, and a witness's key must sign nothing but cosignatures");
            }
            return key;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            throw unavailable("Cannot open the witness's key ", file, e);
        }
    }

    private static KeyUnavailable unavailable(String what, Path file, Exception why) {
        return new KeyUnavailable(what + file + ": " + why.getMessage(), why);
    }
}
