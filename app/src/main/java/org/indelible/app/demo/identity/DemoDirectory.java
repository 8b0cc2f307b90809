package org.indelible.app.demo.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The files of the demo's provider, readable by their owner only: the secret from which each user's is derived, the key that signs tokens, and the
 * address at which the demo was last reached. Each is written beside its place and renamed into it.
 */
public final class DemoDirectory {
    private static final String SECRET = "secret";
    private static final int SECRET_BYTES = 32;
    private static final int KEY_BITS = 2048;

    private final Path directory;

    /** The provider's part of a data directory. */
    public DemoDirectory(Path data) {
        this.directory = data.resolve("identity");
    }

    /** The secret with which a user asks for a token, if the demo has been served from this directory before. */
    public Optional<String> secretOf(DemoUser user) {
        return read(SECRET).map(secret -> derived(secret, user));
    }

    /** The address, if the demo has been served from this directory before. */
    public Optional<String> address() {
        return read("address");
    }

    String secretOrNewOf(DemoUser user) {
        return derived(readOrWrite(SECRET, DemoDirectory::newSecret), user);
    }

    RSAKey signingKeyOrNew() {
        try {
            return RSAKey.parse(readOrWrite("signing-key.json", DemoDirectory::newKey));
        } catch (ParseException e) {
            throw new IllegalStateException("the demo's signing key cannot be read: delete " + directory, e);
        }
    }

    void keepAddress(String address) {
        write("address", address);
    }

    private static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static String derived(String secret, DemoUser user) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(user.user().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String readOrWrite(String name, Supplier<String> content) {
        return read(name).orElseGet(() -> write(name, content.get()));
    }

    private Optional<String> read(String name) {
        try {
            Path file = directory.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(String name, String content) {
        try {
            Files.createDirectories(directory);
            Path written = Files.createTempFile(directory, name, ".new", ownerOnly());
            Files.writeString(written, content);
            Files.move(written, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
