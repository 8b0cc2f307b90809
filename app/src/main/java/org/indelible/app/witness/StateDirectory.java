package org.indelible.app.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import org.indelible.evidence.digest.Sha256;

/**
 * Where a witness keeps what it has cosigned: one file for a log, named by the digest of its origin, replaced as a whole. What {@link #write} has returned from is on the
 * disk; killed before, the file is the one from before or the new one, never half of either. One process at a time has the directory.
 */
final class StateDirectory implements AutoCloseable {
    private final Path directory;
    private final FileChannel lock;

    private StateDirectory(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Makes the directory if it is not there, and takes it.
     *
     * @throws WitnessFailed if it cannot be used, or another process has it
     */
    static StateDirectory open(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel lock =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isTaken(lock)) {
                lock.close();
                throw new WitnessFailed("Another process is using the state directory " + directory
                        + ": a witness has one state and one process.");
            }
            return new StateDirectory(directory, lock);
        } catch (IOException e) {
            throw new WitnessFailed("The state directory " + directory + " cannot be made, or not be written to.");
        }
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** What was last written under the name, if anything was. */
    Optional<byte[]> read(String name) {
        Path file = file(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new WitnessFailed("The file " + file + " of the state directory cannot be read.");
        }
    }

    /** Replaces what is under the name, and returns when the disk has it. */
    void write(String name, byte[] bytes) throws IOException {
        replace(file(name), bytes);
    }

    /** Writes a file whole, wherever it is, and returns when the disk has it and its name. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private Path file(String name) {
        byte[] digest = Sha256.of(name.getBytes(StandardCharsets.UTF_8));
        return directory.resolve(HexFormat.of().formatHex(digest));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new WitnessFailed("The state directory " + directory + " cannot be released.");
        }
    }
}
