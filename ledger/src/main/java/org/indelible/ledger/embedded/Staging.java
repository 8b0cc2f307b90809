package org.indelible.ledger.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Builds a directory beside its place under a name of its own and renames it when it is whole.
 *
 * <p>Killed before the rename, nothing is there and the next start builds it again; a process left over from the killed start keeps writing
 * into its own unfinished directory, never into the new one.
 */
final class Staging {
    private static final String PREFIX = "unfinished-";

    private Staging() {}

    interface Work {
        void in(Path directory) throws IOException;
    }

    /** Builds {@code name} in a directory. */
    static void build(Path directory, String name, Work work) throws IOException {
        Path staging = Files.createTempDirectory(directory, PREFIX + name);
        work.in(staging);
        Path place = directory.resolve(name);
        try {
            Files.move(staging, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another process was quicker with the same programs: theirs are as good.
            if (!Files.isDirectory(place)) {
                throw e;
            }
            delete(staging);
        }
    }

    /** Removes what earlier starts left unfinished, as far as it can be removed. Only under the directory's lock. */
    static void sweep(Path directory) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(directory, PREFIX + "*")) {
            for (Path leftover : leftovers) {
                delete(leftover);
            }
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // A process of the killed start may still be writing there: the next sweep takes the rest.
            return;
        }
    }
}
