package org.indelible.evidence.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The content of one file of the archive. */
final class EntryInput extends InputStream {

    private final FileChannel channel;
    private final long end;
    private long at;

    EntryInput(FileChannel channel, StoredFile file) {
        this.channel = channel;
        this.at = file.contentOffset();
        this.end = file.end();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int wanted = (int) Math.min(length, end - at);
        if (wanted == 0) {
            return -1;
        }
        int read = channel.read(ByteBuffer.wrap(target, offset, wanted), at);
        if (read < 0) {
            throw new MalformedBag("The file is cut short.");
        }
        at += read;
        return read;
    }
}
