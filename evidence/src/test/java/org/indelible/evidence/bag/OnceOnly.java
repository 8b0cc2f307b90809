package org.indelible.evidence.bag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.BitSet;

/** Refuses to write at a position that was written before. */
record OnceOnly(FileChannel file, BitSet written) implements SeekableByteChannel {
    OnceOnly(FileChannel file) {
        this(file, new BitSet());
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        int at = (int) file.position();
        int next = written.nextSetBit(at);
        if (next >= 0 && next < at + from.remaining()) throw new IOException("written twice at " + next);
        written.set(at, at + from.remaining());
        return file.write(from);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return file.read(into);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
