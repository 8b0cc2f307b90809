package org.indelible.ledger.repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A digest of the code of some classes and of every class of ours that they name, directly or through others. While it is the same, the same
 * events fold to the same state; it differs more often than states do, and that costs one whole fold of each long stream.
 */
final class CodeDigest {
    /** As names of classes stand in a constant pool: alone, in arrays, in descriptors and in signatures. */
    private static final Pattern OURS = Pattern.compile("org/indelible/[\\w/$]+");

    private final Deque<String> unread = new ArrayDeque<>();
    private final SortedMap<String, byte[]> read = new TreeMap<>();

    private CodeDigest() {}

    /** SHA-256 over their names and bytes. */
    static byte[] of(Class<?>... roots) {
        var digest = new CodeDigest();
        for (Class<?> root : roots) digest.unread.add(root.getName().replace('.', '/'));
        while (!digest.unread.isEmpty()) digest.read(digest.unread.remove());
        return digest.sum();
    }

    private void read(String name) {
        if (read.containsKey(name)) return;
        byte[] code = code(name);
        read.put(name, code);
        if (code.length == 0) return;
        for (PoolEntry entry : ClassFile.of().parse(code).constantPool()) {
            if (entry instanceof Utf8Entry text)
                OURS.matcher(text.stringValue())
                        .results()
                        .map(MatchResult::group)
                        .forEach(unread::add);
        }
    }

    /** The bytes of a class file; none where the name is not that of a class. */
    private static byte[] code(String name) {
        try (InputStream in = CodeDigest.class.getResourceAsStream("/" + name + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private byte[] sum() {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            read.forEach((name, code) -> {
                sum.update((name + ' ' + code.length + '\n').getBytes(StandardCharsets.UTF_8));
                sum.update(code);
            });
            return sum.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
