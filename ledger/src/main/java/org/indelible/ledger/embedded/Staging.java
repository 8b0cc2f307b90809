package org.indelible.ledger.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Builds a directory beside its place under a name of its own and renames it when it is whole.
 *
 * <p>Killed before the rename, nothing is there and the next start builds it again; a process left over from the killed start keeps writing
 * into its own unfinished directory, never into the new one.
 */
final class Staging {
    private static final String PREFIX = "unfinished-";
    private static final int ATTEMPTS = 40;
    private static final Duration PAUSE = Duration.ofMillis(50);

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
            sweepAway(staging);
        }
    }

    /** Takes {@code name} out of a directory at once: it is unfinished again, and goes with the next sweep. */
    static void discard(Path directory, String name) throws IOException {
        Path staging = Files.createTempDirectory(directory, PREFIX + name);
        Files.move(directory.resolve(name), staging.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Removes what earlier starts left unfinished, after ending the programs of a killed start that still write there. Only under the directory's
     * lock.
     */
    static void sweep(Path directory) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(directory, PREFIX + "*")) {
            for (Path leftover : leftovers) {
                endPrograms(leftover);
                sweepAway(leftover);
            }
        }
    }

    private static void endPrograms(Path leftover) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(leftover.toString()))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** A program that was just ended may leave a child, which ends when it notices: what it still wrote goes with the next attempt. */
    private static void sweepAway(Path leftover) throws IOException {
        for (int attempt = 1; !delete(leftover); attempt++) {
            if (attempt == ATTEMPTS) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Whether nothing of the directory is left. */
    private static boolean delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException e) {
            // Somebody wrote there, or deleted there, at the same time.
            return Files.notExists(directory);
        }
        return true;
    }
}
