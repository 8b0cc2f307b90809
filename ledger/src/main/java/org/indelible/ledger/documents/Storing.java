package org.indelible.ledger.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.indelible.evidence.digest.Sha256;

/** A ciphertext that is being stored. Closed before it is finished, it is removed. */
public abstract class Storing extends OutputStream {
    private final MessageDigest digest = Sha256.start();
    private boolean finished;

    @Override
    public final void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public final void write(byte[] bytes, int offset, int length) throws IOException {
        digest.update(bytes, offset, length);
        add(bytes, offset, length);
    }

    /** Makes it durable and whole; returns its address. */
    public final String finish() throws IOException {
        String address = HexFormat.of().formatHex(digest.digest());
        keep(address);
        finished = true;
        return address;
    }

    @Override
    public final void close() throws IOException {
        if (!finished) abandon();
    }

    abstract void add(byte[] bytes, int offset, int length) throws IOException;

    abstract void keep(String address) throws IOException;

    abstract void abandon() throws IOException;
}
