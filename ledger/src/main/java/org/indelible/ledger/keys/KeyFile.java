package org.indelible.ledger.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A text that only its owner can read. It is on the disk whole, or not there. */
final class KeyFile {
    private static final Set<PosixFilePermission> MODE =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private KeyFile() {}

    static void write(Path file, String text) throws IOException {
        Path unfinished = Files.createTempFile(
                file.toAbsolutePath().getParent(), "key", ".unfinished", PosixFilePermissions.asFileAttribute(MODE));
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        // Without its name on the disk the file is as good as lost when the power fails.
        try (FileChannel directory = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** @throws IOException also if others can read it */
    static String read(Path file) throws IOException {
        if (!MODE.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException("it can be read by others: its mode must be 0600");
        }
        return Files.readString(file);
    }
}
