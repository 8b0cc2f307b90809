package org.indelible.ledger.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What this node knows to be destroyed, in a file outside the database, so that a database restored from an older backup does not bring it back: one
 * line a key, with the size of the checkpoint of that moment and a hash over the line and the one before it. Lines are only added, and are on
 * the disk before {@link #add} returns.
 *
 * <p>The hashes tell of damage, not of an enemy: who can write the file can write another one, or none.
 */
public final class DestructionList {
    private static final String FIRST = "0".repeat(64);
    private static final int PARTS = 3;

    private final Path file;
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private String last = FIRST;

    /**
     * Reads the list; it is empty where there is no file yet. A line that a crash left unfinished is removed.
     *
     * @throws KeyUnavailable if a line was changed or removed: the list cannot be trusted, and nothing may be decrypted
     */
    public DestructionList(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) read();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of destroyed keys cannot be read", e);
        }
    }

    private void read() throws IOException {
        String text = Files.readString(file);
        int end = text.lastIndexOf('\n') + 1;
        text.substring(0, end).lines().forEach(this::take);
        if (end == text.length()) return;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(text.substring(0, end).getBytes(StandardCharsets.UTF_8).length);
            channel.force(true);
        }
    }

    private void take(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS || !parts[2].equals(hash(parts[0] + " " + parts[1]))) {
            throw new KeyUnavailable("The list of destroyed keys " + file + " was changed at: " + line, null);
        }
        sizes.put(parts[1], Long.parseLong(parts[0]));
        last = parts[2];
    }

    /** The keys that are known to be destroyed. */
    public synchronized Set<String> keys() {
        return Set.copyOf(sizes.keySet());
    }

    /**
     * That a database may be decrypted with this list in hand: the list is one that this node has kept, and the database is not from before something in it. The list of a node that
     * has none begins here.
     *
     * @param size how many leaves the newest checkpoint of the database covers; 0 without one
     * @param acknowledged a database that has at least so many may be decrypted all the same, somebody has said; null where nobody has
     * @throws DatabaseMayBeRestored if it is not so, and nobody has said so
     */
    public synchronized void mustHoldFor(long size, @Nullable Long acknowledged) {
        boolean said = acknowledged != null && acknowledged <= size;
        if (!said && newestSize() > size) {
            throw new DatabaseMayBeRestored(
                    "The database ends at leaf " + size + ", and this node knows of a destruction at leaf "
                            + newestSize() + ": it was restored",
                    size);
        }
        if (!said && size > 0 && !Files.exists(file)) {
            throw new DatabaseMayBeRestored(
                    "The database has " + size + " leaves, and this node has no list of what was destroyed, " + file
                            + ": it may have been restored",
                    size);
        }
        begin();
    }

    private void begin() {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of destroyed keys cannot be written", e);
        }
    }

    /** The largest checkpoint at which one was destroyed; a database that holds less was restored. */
    public synchronized long newestSize() {
        return sizes.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /**
     * Notes that a key was destroyed; nothing where that is known.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public synchronized void add(String keyId, long checkpointSize) {
        if (sizes.containsKey(keyId)) return;
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
                FileLock _ = channel.lock()) {
            // Another process may have been given the same directory.
            sizes.clear();
            last = FIRST;
            read();
            if (!sizes.containsKey(keyId)) append(checkpointSize + " " + keyId, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of destroyed keys cannot be written", e);
        }
    }

    private void append(String said, FileChannel channel) throws IOException {
        String line = said + " " + hash(said);
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
        take(line);
    }

    private String hash(String said) {
        try {
            byte[] line = (last + " " + said).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
