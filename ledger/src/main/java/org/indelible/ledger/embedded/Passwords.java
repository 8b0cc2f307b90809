package org.indelible.ledger.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The generated passwords of the logins, kept in a file that only its owner can read (mode 0600). */
final class Passwords {
    private static final String MODE = "rw-------";

    private final Properties byRole;

    private Passwords(Properties byRole) {
        this.byRole = byRole;
    }

    static Passwords generate(Iterable<String> roles, Path file) throws IOException {
        Properties byRole = new Properties();
        SecureRandom random = new SecureRandom();
        for (String role : roles) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            byRole.setProperty(role, HexFormat.of().formatHex(bytes));
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(MODE)));
        try (Writer writer = Files.newBufferedWriter(file)) {
            byRole.store(writer, null);
        }
        return new Passwords(byRole);
    }

    static Passwords read(Path file) throws IOException {
        if (!Files.getPosixFilePermissions(file).equals(PosixFilePermissions.fromString(MODE))) {
            throw new EmbeddedPostgresFailed(file + " can be read by others: its mode must be 0600");
        }
        Properties byRole = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            byRole.load(reader);
        }
        return new Passwords(byRole);
    }

    String of(String role) {
        String password = byRole.getProperty(role);
        if (password == null) {
            throw new UncheckedIOException(new IOException("No password is kept for " + role));
        }
        return password;
    }
}
