package org.indelible.app.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A file that nobody can read once this process is gone: its bytes are encrypted (AES-256-CTR, the counter is the position) under a key that
 * is nowhere but here, and the system removes it when it is closed, or the process ends. Each position is to be written once only: the
 * same counter twice would tell what the two writings differ in.
 */
final class SecretFile implements SeekableByteChannel {
    private static final int BLOCK = 16;
    private static final int KEY = 32;
    private static final int PIECE = 1 << 16;

    private final FileChannel file;
    private final SecretKeySpec key;

    private SecretFile(FileChannel file, SecretKeySpec key) {
        this.file = file;
        this.key = key;
    }

    /** A new, empty one in this directory. */
    static SecretFile in(Path directory, String name) throws IOException {
        Path place = Files.createTempFile(directory, name + "-", ".building");
        return over(FileChannel.open(
                place, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** An empty file, with a new key. */
    static SecretFile over(FileChannel file) {
        byte[] key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        return new SecretFile(file, new SecretKeySpec(key, "AES"));
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        int length = Math.min(from.remaining(), PIECE);
        byte[] plain = new byte[length];
        from.get(plain);
        ByteBuffer sealed = ByteBuffer.wrap(transformed(plain, file.position()));
        while (sealed.hasRemaining()) {
            file.write(sealed);
        }
        return length;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        long at = file.position();
        ByteBuffer sealed = ByteBuffer.allocate(Math.min(into.remaining(), PIECE));
        int length = file.read(sealed);
        if (length > 0) into.put(transformed(Arrays.copyOf(sealed.array(), length), at));
        return length;
    }

    /** Encrypts, and decrypts: the two are one. */
    private byte[] transformed(byte[] bytes, long at) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(counter(at / BLOCK)));
            cipher.update(new byte[(int) (at % BLOCK)]);
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IOException("the package cannot be encrypted", e);
        }
    }

    private static byte[] counter(long block) {
        return ByteBuffer.allocate(BLOCK).putLong(0).putLong(block).array();
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SecretFile position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SecretFile truncate(long size) {
        throw new UnsupportedOperationException("what is written stays");
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
