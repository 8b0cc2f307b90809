package org.indelible.evidence.bag;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bytes of the archive around the contents (PKWARE APPNOTE 4.3): version 1.0, no flags, stored, dated 1980-01-01, no extra fields, no comments, no ZIP64.
 * Numbers are little-endian.
 */
final class ZipLayout {

    static final int LOCAL_HEADER = 30;
    static final int LOCAL_SIGNATURE = 0x04034b50;

    /** Largest archive, in bytes: what fits without ZIP64. */
    static final long MAX_SIZE = 0xFFFF_FFFEL;

    /** Most files in one archive. */
    static final int MAX_FILES = 10_000;

    private static final int CENTRAL_HEADER = 46;
    private static final int END = 22;
    private static final short VERSION = 10;
    private static final short FIRST_OF_JANUARY_1980 = 0x0021;

    private ZipLayout() {}

    static byte[] localHeader(StoredFile file) {
        byte[] name = name(file);
        byte[] header = new byte[LOCAL_HEADER + name.length];
        ByteBuffer out = littleEndian(header);
        out.putInt(LOCAL_SIGNATURE);
        putDescription(out, file, name);
        out.put(name);
        return header;
    }

    /** Everything behind the last content. */
    static byte[] directory(List<StoredFile> files) {
        int size = files.stream()
                .mapToInt(file -> CENTRAL_HEADER + name(file).length)
                .sum();
        byte[] directory = new byte[size + END];
        ByteBuffer out = littleEndian(directory);
        files.forEach(file -> putCentralHeader(out, file));
        out.putInt(0x06054b50).putInt(0);
        out.putShort((short) files.size()).putShort((short) files.size());
        out.putInt(size).putInt((int) (files.isEmpty() ? 0 : files.getLast().end()));
        out.putShort((short) 0);
        return directory;
    }

    private static void putCentralHeader(ByteBuffer out, StoredFile file) {
        byte[] name = name(file);
        out.putInt(0x02014b50).putShort(VERSION);
        putDescription(out, file, name);
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        out.putInt((int) file.offset()).put(name);
    }

    /** Version needed, flags, method, time, date, CRC, both sizes, lengths of name and extra field. */
    private static void putDescription(ByteBuffer out, StoredFile file, byte[] name) {
        out.putShort(VERSION).putShort((short) 0).putShort((short) 0);
        out.putShort((short) 0).putShort(FIRST_OF_JANUARY_1980);
        out.putInt(file.crc()).putInt((int) file.size()).putInt((int) file.size());
        out.putShort((short) name.length).putShort((short) 0);
    }

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] name(StoredFile file) {
        return (BagName.BASE + file.name()).getBytes(StandardCharsets.US_ASCII);
    }
}
