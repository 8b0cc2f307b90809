package org.indelible.evidence.bag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the files of an archive from its first byte to its last. Each header is built again from what it says and compared with the bytes that are there, and so is
 * the directory: no byte lies outside a content or a known header.
 */
final class ZipReader {

    private final FileChannel channel;
    private final long length;

    ZipReader(FileChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
    }

    List<StoredFile> files() throws IOException {
        if (length > ZipLayout.MAX_SIZE) {
            throw new MalformedBag("The file is larger than an evidence package can be.");
        }
        List<StoredFile> files = new ArrayList<>();
        long at = 0;
        while (isLocalHeader(at)) {
            StoredFile file = file(at);
            if (files.size() == ZipLayout.MAX_FILES || file.end() > length) {
                throw new MalformedBag("The file is cut short, or is not an evidence package.");
            }
            files.add(file);
            at = file.end();
        }
        if (files.isEmpty()) {
            throw new MalformedBag("The file is not an evidence package: it does not begin like a zip file.");
        }
        byte[] directory = ZipLayout.directory(files);
        if (length - at != directory.length || !Arrays.equals(read(at, directory.length), directory)) {
            throw new MalformedBag(
                    "The zip directory does not agree with the files before it: the file was changed, cut short, extended or packed again.");
        }
        return files;
    }

    /** The bytes at this place; the file must reach that far. */
    byte[] read(long offset, int size) throws IOException {
        byte[] bytes = new byte[size];
        ByteBuffer in = ByteBuffer.wrap(bytes);
        while (in.hasRemaining()) {
            if (channel.read(in, offset + in.position()) < 0) {
                throw new MalformedBag("The file is cut short.");
            }
        }
        return bytes;
    }

    private boolean isLocalHeader(long at) throws IOException {
        return length - at >= ZipLayout.LOCAL_HEADER && header(at).getInt(0) == ZipLayout.LOCAL_SIGNATURE;
    }

    private StoredFile file(long at) throws IOException {
        ByteBuffer header = header(at);
        int nameLength = Short.toUnsignedInt(header.getShort(26));
        boolean fits = nameLength > BagName.BASE.length()
                && nameLength <= BagName.BASE.length() + BagName.MAX_LENGTH
                && at + ZipLayout.LOCAL_HEADER + nameLength <= length;
        if (fits) {
            byte[] actual = read(at, ZipLayout.LOCAL_HEADER + nameLength);
            String path = new String(actual, ZipLayout.LOCAL_HEADER, nameLength, StandardCharsets.ISO_8859_1);
            String name = path.substring(BagName.BASE.length());
            StoredFile file = new StoredFile(name, header.getInt(14), Integer.toUnsignedLong(header.getInt(18)), at);
            if (Arrays.equals(actual, ZipLayout.localHeader(file))) {
                return file;
            }
        }
        throw new MalformedBag("The zip header at byte " + at
                + " is not one that an evidence package has: the file was changed, cut short or packed again.");
    }

    private ByteBuffer header(long at) throws IOException {
        return ZipLayout.littleEndian(read(at, ZipLayout.LOCAL_HEADER));
    }
}
