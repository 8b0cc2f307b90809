package org.indelible.app.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Ties a witness's key to the one state directory that knows what it has cosigned. A key beside an empty or another directory would start from nothing, and could cosign a
 * second history. A random name stands in the directory and in a file beside the key.
 */
final class KeyBond {
    private static final String NAME = "name of this state";
    private static final String BESIDE_THE_KEY = ".state";
    private static final int LENGTH = 16;

    private KeyBond() {}

    /** @throws WitnessFailed if the key belongs to another state, or the bond cannot be stored */
    static void tie(Path key, StateDirectory state) {
        Path beside = key.resolveSibling(key.getFileName() + BESIDE_THE_KEY);
        try {
            Optional<String> known =
                    Files.exists(beside) ? Optional.of(Files.readString(beside).strip()) : Optional.empty();
            Optional<String> held = state.read(NAME).map(KeyBond::text);
            if (known.isPresent() && !known.equals(held)) {
                throw new WitnessFailed(
                        "The key has cosigned with another state directory, and without it could contradict itself:"
                                + " give that directory, or make a new key.");
            }
            String name = held.isPresent() ? held.get() : random();
            if (held.isEmpty()) state.write(NAME, bytes(name));
            if (known.isEmpty()) StateDirectory.replace(beside, bytes(name));
        } catch (IOException e) {
            throw new WitnessFailed("The key cannot be tied to its state directory: "
                    + beside
                    + ", or a file in the state directory, cannot be read or written.");
        }
    }

    private static String random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String name) {
        return (name + '\n').getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII).strip();
    }
}
