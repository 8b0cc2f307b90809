package org.indelible.evidence.bag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the archive. A file's header is written after its content, before which a place was left, so that contents can be streamed. No byte
 * is written twice: a channel may encrypt by position.
 */
final class ZipWriter {

    private final SeekableByteChannel channel;
    private final List<StoredFile> files = new ArrayList<>();
    private final SortedMap<String, String> digests = new TreeMap<>();
    private boolean writing;

    ZipWriter(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /** The next file; it ends when the stream is closed. */
    OutputStream begin(String name) throws IOException {
        if (writing) {
            throw new IllegalStateException("the file before it is not closed");
        }
        if (files.size() == ZipLayout.MAX_FILES) {
            throw new IOException("a bag holds at most " + ZipLayout.MAX_FILES + " files");
        }
        StoredFile begun = new StoredFile(name, 0, 0, end());
        channel.position(begun.contentOffset());
        writing = true;
        return new EntryOutput(channel, begun, this::finish);
    }

    void add(String name, byte[] content) throws IOException {
        try (OutputStream out = begin(name)) {
            out.write(content);
        }
    }

    /** Writes the directory; nothing may follow. */
    void finish() throws IOException {
        byte[] directory = ZipLayout.directory(files);
        if (end() + directory.length > ZipLayout.MAX_SIZE) {
            throw new IOException("a bag holds at most " + ZipLayout.MAX_SIZE + " bytes");
        }
        write(end(), directory);
    }

    List<StoredFile> files() {
        return Collections.unmodifiableList(files);
    }

    /** Name to SHA-256 in lower-case hexadecimal. */
    SortedMap<String, String> digests() {
        return Collections.unmodifiableSortedMap(digests);
    }

    private void finish(StoredFile file, String sha256) throws IOException {
        write(file.offset(), ZipLayout.localHeader(file));
        files.add(file);
        digests.put(file.name(), sha256);
        writing = false;
    }

    private long end() {
        return files.isEmpty() ? 0 : files.getLast().end();
    }

    private void write(long offset, byte[] bytes) throws IOException {
        channel.position(offset);
        ByteBuffer out = ByteBuffer.wrap(bytes);
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }
}
