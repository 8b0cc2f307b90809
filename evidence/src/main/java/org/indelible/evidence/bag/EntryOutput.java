package org.indelible.evidence.bag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.indelible.evidence.digest.Sha256;

/** The content of one file on its way into the archive, counted and digested as it passes. */
final class EntryOutput extends OutputStream {

    /** Told once, when the content is complete. */
    @FunctionalInterface
    interface Completion {
        void completed(StoredFile file, String sha256) throws IOException;
    }

    private final SeekableByteChannel channel;
    private final StoredFile begun;
    private final Completion completion;
    private final CRC32 crc = new CRC32();
    private final MessageDigest sha256 = Sha256.start();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private long size;
    private boolean closed;

    EntryOutput(SeekableByteChannel channel, StoredFile begun, Completion completion) {
        this.channel = channel;
        this.begun = begun;
        this.completion = completion;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("the file is closed");
        }
        if (begun.contentOffset() + size + length > ZipLayout.MAX_SIZE) {
            throw new IOException("a bag holds at most " + ZipLayout.MAX_SIZE + " bytes");
        }
        crc.update(bytes, offset, length);
        sha256.update(bytes, offset, length);
        size += length;
        for (int at = 0; at < length; ) {
            int piece = Math.min(length - at, buffer.remaining());
            buffer.put(bytes, offset + at, piece);
            at += piece;
            if (!buffer.hasRemaining()) {
                drain();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        drain();
        StoredFile file = new StoredFile(begun.name(), (int) crc.getValue(), size, begun.offset());
        completion.completed(file, HexFormat.of().formatHex(sha256.digest()));
    }

    private void drain() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
