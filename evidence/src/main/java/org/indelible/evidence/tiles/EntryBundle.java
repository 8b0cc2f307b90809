package org.indelible.evidence.tiles;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;

/** The encoding of a bundle: each entry after its length, two bytes, big-endian. An entry of this ledger is the encoding of an event header. */
public final class EntryBundle {

    /** How many bytes an entry may have. */
    public static final int MAX_ENTRY = 0xFFFF;

    private EntryBundle() {}

    /**
     * The only encoding of the entries.
     *
     * @throws RefusedTile if there are not 1 to 256, or one is too long
     */
    public static byte[] encode(List<byte[]> entries) {
        if (entries.isEmpty() || entries.size() > TilePath.FULL) {
            throw new RefusedTile("A bundle does not have 1 to 256 entries.");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > MAX_ENTRY) {
                throw new RefusedTile("An entry has more than " + MAX_ENTRY + " bytes.");
            }
            bytes.write(entry.length >> 8);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

    /**
     * The entries whose encoding is exactly these bytes.
     *
     * @param width how many there must be
     * @throws RefusedTile if there are more or fewer, or one is cut short
     */
    public static List<byte[]> parse(byte[] bytes, int width) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        List<byte[]> entries = Stream.generate(() -> entry(in)).limit(width).toList();
        if (in.hasRemaining()) {
            throw new RefusedTile("A bundle has bytes after its last entry.");
        }
        return entries;
    }

    private static byte[] entry(ByteBuffer in) {
        int length = in.remaining() < 2 ? MAX_ENTRY : Short.toUnsignedInt(in.getShort());
        if (length > in.remaining()) {
            throw new RefusedTile("A bundle is cut short.");
        }
        byte[] entry = new byte[length];
        in.get(entry);
        return entry;
    }
}
