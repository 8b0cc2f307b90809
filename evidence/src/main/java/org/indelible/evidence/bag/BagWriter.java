package org.indelible.evidence.bag;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indelible.evidence.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Writes one bag. Payload files are given in ascending order of their names and may be streamed. Until {@link #finish} has returned there is no bag:
 * {@link #close} deletes an unfinished file.
 */
public final class BagWriter implements Closeable {

    private final @Nullable Path file;
    private final SeekableByteChannel channel;
    private final ZipWriter zip;
    private boolean finished;

    private BagWriter(@Nullable Path file, SeekableByteChannel channel) {
        this.file = file;
        this.channel = channel;
        this.zip = new ZipWriter(channel);
    }

    /** Begins a bag in a file that does not exist yet. */
    public static BagWriter create(Path file) throws IOException {
        return begun(new BagWriter(
                file,
                FileChannel.open(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)));
    }

    /** Begins a bag in an empty channel that can be written and read. Whoever opened it closes it. */
    public static BagWriter in(SeekableByteChannel channel) throws IOException {
        return begun(new BagWriter(null, channel));
    }

    private static BagWriter begun(BagWriter bag) throws IOException {
        try {
            bag.zip.add(BagName.DECLARATION, BagText.DECLARATION);
        } catch (IOException e) {
            bag.close();
            throw e;
        }
        return bag;
    }

    /**
     * Begins the next payload file, which ends when the stream is closed.
     *
     * @param name such as {@code data/record.json}: lower-case letters, digits, dot, hyphen, underscore
     * @throws IllegalArgumentException if the name is not of this alphabet or not after the name before it
     */
    public OutputStream begin(String name) throws IOException {
        StoredFile last = zip.files().getLast();
        if (!BagName.isPayload(name) || (BagName.isPayload(last.name()) && name.compareTo(last.name()) <= 0)) {
            throw new IllegalArgumentException("payload names must be plain and ascending");
        }
        return zip.begin(name);
    }

    /** Adds a whole payload file; otherwise as {@link #begin}. */
    public void add(String name, byte[] content) throws IOException {
        try (OutputStream out = begin(name)) {
            out.write(content);
        }
    }

    /**
     * Adds the bag's own files, and makes everything durable that is in a file.
     *
     * @param info labels and values of {@code bag-info.txt}, in order; Payload-Oxum is added
     */
    public void finish(SequencedMap<String, String> info) throws IOException {
        SortedMap<String, String> payload = new TreeMap<>(zip.digests());
        payload.remove(BagName.DECLARATION);
        List<Long> sizes = zip.files().stream().skip(1).map(StoredFile::size).toList();
        zip.add(BagName.INFO, BagText.info(info, sizes));
        zip.add(BagName.MANIFEST, BagText.manifest(payload));
        SortedMap<String, String> tags = new TreeMap<>(zip.digests());
        tags.keySet().removeAll(payload.keySet());
        zip.add(BagName.TAG_MANIFEST, BagText.manifest(tags));
        zip.finish();
        if (channel instanceof FileChannel durable) durable.force(true);
        finished = true;
    }

    /** SHA-256 of the finished bag, 64 lower-case hexadecimal digits. */
    public String sha256() throws IOException {
        return Sha256.hexOf(Channels.newInputStream(channel.position(0)));
    }

    @Override
    public void close() throws IOException {
        if (file == null) return;
        channel.close();
        if (!finished) {
            Files.deleteIfExists(file);
        }
    }
}
