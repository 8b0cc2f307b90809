package org.indelible.app.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The mark that the demo's families are being written into an empty ledger. A start that finds it was preceded by one that was killed before it
 * ever served: it begins again with an empty database, because half a story cannot be gone on with and nobody has recorded anything else.
 */
record Unfinished(Path data) {
    private Path file() {
        return data.resolve("families-unfinished");
    }

    boolean isMarked() {
        return Files.exists(file());
    }

    void mark() {
        try {
            Files.createFile(file());
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be written", e);
        }
    }

    void clear() {
        try {
            Files.delete(file());
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be written", e);
        }
    }
}
