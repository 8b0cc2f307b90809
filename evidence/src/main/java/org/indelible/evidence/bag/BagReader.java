package org.indelible.evidence.bag;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a bag that may have been made by an enemy. Opening checks the structure of the whole file; {@link #problems} reads every content once. Nothing is unpacked
 * to disk, and contents are stored, not compressed, so that no file can be larger than it is.
 */
public final class BagReader implements Closeable {

    private static final int MAX_TAG_FILE = 4 << 20;

    private final FileChannel channel;
    private final Map<String, StoredFile> files = new TreeMap<>();

    private BagReader(FileChannel channel) throws IOException {
        this.channel = channel;
        List<StoredFile> found = new ZipReader(channel).files();
        BagOrder.check(found.stream().map(StoredFile::name).toList());
        found.forEach(file -> files.put(file.name(), file));
    }

    /**
     * Opens a bag.
     *
     * @throws MalformedBag if any byte outside the contents is not what {@link BagWriter} would have written
     * @throws IOException if the file cannot be read
     */
    public static BagReader open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new BagReader(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Names of the payload files, ascending. */
    public List<String> payload() {
        return files.keySet().stream().filter(BagName::isPayload).toList();
    }

    /** Bytes of a file of the bag. */
    public long size(String name) {
        return file(name).size();
    }

    /** Content of a file of the bag. */
    public InputStream content(String name) {
        return new EntryInput(channel, file(name));
    }

    /**
     * Whether {@code bag-info.txt} holds exactly these lines, as {@link BagWriter#finish} would have written them.
     *
     * @param info labels and values, in order
     */
    public boolean hasInfo(SequencedMap<String, String> info) throws IOException {
        List<Long> sizes = payload().stream().map(this::size).toList();
        return holds(BagName.INFO, BagText.info(info, sizes));
    }

    /** One sentence for each content that is not the one that the manifests, the zip file's own checksums or the format itself demand. */
    public List<String> problems() throws IOException {
        List<String> problems = new ArrayList<>();
        List<String> checksums = new ArrayList<>();
        SortedMap<String, String> digests = new TreeMap<>();
        for (StoredFile file : files.values()) {
            EntryDigest digest = EntryDigest.of(new EntryInput(channel, file));
            digests.put(file.name(), digest.sha256());
            if (digest.crc() != file.crc()) {
                checksums.add(file.name() + " does not have the checksum that the zip file gives for it.");
            }
        }
        if (!holds(BagName.DECLARATION, BagText.DECLARATION)) {
            problems.add(BagName.DECLARATION + " is not that of BagIt 1.0.");
        }
        SortedMap<String, String> payload = new TreeMap<>(digests);
        payload.keySet().removeIf(name -> !BagName.isPayload(name));
        problems.addAll(manifestProblems(BagName.MANIFEST, payload));
        digests.keySet().removeIf(name -> BagName.isPayload(name) || name.equals(BagName.TAG_MANIFEST));
        problems.addAll(manifestProblems(BagName.TAG_MANIFEST, digests));
        return problems.isEmpty() ? checksums : problems;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private List<String> manifestProblems(String manifest, SortedMap<String, String> digests) throws IOException {
        if (holds(manifest, BagText.manifest(digests))) {
            return Collections.emptyList();
        }
        byte[] text =
                size(manifest) > MAX_TAG_FILE ? new byte[0] : content(manifest).readAllBytes();
        return ManifestDifference.sentences(manifest, text, digests);
    }

    private boolean holds(String name, byte[] content) throws IOException {
        return size(name) == content.length && Arrays.equals(content(name).readAllBytes(), content);
    }

    private StoredFile file(String name) {
        StoredFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("the bag has no such file");
        }
        return file;
    }
}
