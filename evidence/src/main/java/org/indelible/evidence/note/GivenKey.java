package org.indelible.evidence.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A public key as somebody gives it on a command line: its text, or the name of a file that holds it in its first line. */
public final class GivenKey {
    private static final long LONGEST_FILE = 10_000;

    private GivenKey() {}

    /**
     * The key.
     *
     * @throws RefusedNote if it is neither
     */
    public static VerifierKey read(String given) {
        return VerifierKey.parse(text(given));
    }

    private static String text(String given) {
        try {
            Path file = Path.of(given);
            if (Files.isRegularFile(file) && Files.size(file) <= LONGEST_FILE) {
                return Files.readString(file).lines().findFirst().orElse("");
            }
        } catch (IOException | InvalidPathException e) {
            // then it is what was given itself, and refused where it is no key
        }
        return given;
    }
}
