package org.indelible.ledger.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes one ciphertext into a file, and gives it its address as name once it is on the disk. */
final class FileWriting extends Storing {
    private final Path home;
    private final Path unfinished;
    private final FileChannel channel;

    FileWriting(Path home) throws IOException {
        this.home = home;
        this.unfinished = Files.createTempFile(home, "", DirectoryCiphertexts.UNFINISHED);
        this.channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
    }

    @Override
    void add(byte[] bytes, int offset, int length) {
        try {
            ByteBuffer left = ByteBuffer.wrap(bytes, offset, length);
            while (left.hasRemaining()) channel.write(left);
        } catch (IOException e) {
            throw new DocumentsUnavailable("A part of a document cannot be stored", e);
        }
    }

    @Override
    void keep(String address) {
        try {
            channel.force(true);
            channel.close();
            Files.move(unfinished, home.resolve(address), StandardCopyOption.ATOMIC_MOVE);
            sync(home);
        } catch (IOException e) {
            throw new DocumentsUnavailable("A document cannot be stored", e);
        }
    }

    /** The name is as durable as the bytes: up to the directory that was there before. */
    private static void sync(Path home) throws IOException {
        Path file = home.toAbsolutePath().getParent();
        for (Path directory : new Path[] {home, file, file == null ? home : file.getParent()}) {
            if (directory == null) continue;
            try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    @Override
    void abandon() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }
}
