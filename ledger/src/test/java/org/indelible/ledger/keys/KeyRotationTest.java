package org.indelible.ledger.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replacing the key-encryption key, while a node runs, and after a kill. */
class KeyRotationTest {
    private static final byte[] TEXT = "she told me she feels safe".getBytes(UTF_8);
    private static final KeyScope FILE = new KeyScope.File("file-1");
    private static final KeyScope OTHER = new KeyScope.File("file-2");

    @TempDir
    Path directory;

    private final Logins logins = TestDatabase.fresh();
    private final HikariDataSource app = logins.app().pool(3);

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void a_running_node_goes_on_and_the_old_keyset_opens_nothing_any_more() throws Exception {
        Keys running = keys(keyset());
        byte[] before = encrypted(running, FILE);
        Path stolen = Files.copy(keyset(), directory.resolve("stolen.json"));
        Files.setPosixFilePermissions(stolen, PosixFilePermissions.fromString("rw-------"));
        List<Long> progress = new ArrayList<>();
        long rewrapped = rotation().run((done, _) -> progress.add(done));
        assertThat(rewrapped)
                .as("the file's key and the secret of the keyed hashes")
                .isEqualTo(2);
        assertThat(progress).isNotEmpty();
        running.forget(FILE);
        assertThat(decrypted(running, FILE, before)).isEqualTo(TEXT);
        byte[] after = encrypted(running, OTHER);
        assertThat(decrypted(keys(keyset()), OTHER, after)).isEqualTo(TEXT);
        assertThatThrownBy(() -> keys(stolen)).isInstanceOf(KeyUnavailable.class);
        assertThat(Files.getPosixFilePermissions(keyset())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_key_that_an_append_under_way_had_wrapped_under_the_old_one_is_not_lost() throws Exception {
        Keys running = keys(keyset());
        UnstoredKey made = running.makeOuter("file/file-1");
        CountDownLatch passed = new CountDownLatch(1);
        try (Connection append = logins.app().connect();
                PreparedStatement store = append.prepareStatement(
                        "insert into ledger.keys (key_id, wrapped_by, wrapped) values (?, ?, ?)")) {
            append.setAutoCommit(false);
            store.setString(1, made.key().id());
            store.setString(2, made.wrappedBy());
            store.setBytes(3, made.wrapped());
            store.executeUpdate();
            CompletableFuture<Long> rotating = CompletableFuture.supplyAsync(() -> rotate(passed));
            passed.await();
            append.commit();
            assertThat(rotating.join()).isEqualTo(2);
        }
        assertThat(keys(keyset()).forReading("file/file-1")).isPresent();
    }

    private long rotate(CountDownLatch passed) {
        try {
            return rotation().run((_, _) -> passed.countDown());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void killed_half_way_both_keys_open_and_the_next_one_goes_on() throws Exception {
        Keys running = keys(keyset());
        byte[] before = encrypted(running, FILE);
        assertThatThrownBy(() -> rotation().run((_, _) -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(decrypted(keys(keyset()), FILE, before)).isEqualTo(TEXT);
        assertThat(rotation().run((_, _) -> {}))
                .as("what was wrapped anew is passed over")
                .isZero();
        assertThat(decrypted(keys(keyset()), FILE, before)).isEqualTo(TEXT);
    }

    @Test
    void a_destroyed_key_stays_destroyed() throws Exception {
        Keys running = keys(keyset());
        encrypted(running, FILE);
        assertThat(new KeyDestroyer(logins.destroyer()).destroy(FILE)).isEqualTo(1);
        rotation().run((_, _) -> {});
        assertThat(keys(keyset()).forReading("file/file-1")).isEmpty();
        assertThatThrownBy(() -> keys(keyset()).keyring(Instant.EPOCH, false).key(FILE))
                .isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void what_is_in_the_list_is_destroyed_again_in_a_restored_database() {
        Keys running = keys(keyset());
        encrypted(running, FILE);
        encrypted(running, new KeyScope.Entry("file-1", "note-1"));
        encrypted(running, OTHER);
        Path file = directory.resolve("destructions.log");
        new DestructionList(file).add("file/file-1", 12);
        var destroyer = new KeyDestroyer(logins.destroyer());
        assertThat(destroyer.replay(new DestructionList(file))).isEqualTo(2);
        assertThat(destroyer.replay(new DestructionList(file))).isZero();
        assertThat(keys(keyset()).forReading("entry/file-1/note-1")).isEmpty();
        assertThat(keys(keyset()).forReading("file/file-2")).isPresent();
    }

    @Test
    void a_list_is_read_again_without_a_line_that_a_crash_left_unfinished_and_not_when_it_was_changed()
            throws Exception {
        Path file = directory.resolve("destructions.log");
        var list = new DestructionList(file);
        list.add("file/a", 3);
        list.add("file/a", 3);
        list.add("entry/b/c", 7);
        Files.writeString(file, Files.readString(file) + "9 file/unfin");
        var again = new DestructionList(file);
        assertThat(again.keys()).containsExactlyInAnyOrder("file/a", "entry/b/c");
        assertThat(again.newestSize()).isEqualTo(7);
        again.add("file/d", 9);
        assertThat(new DestructionList(file).keys()).hasSize(3);
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(1, 3));
        assertThatThrownBy(() -> new DestructionList(file)).isInstanceOf(KeyUnavailable.class);
        Files.writeString(file, String.join("\n", lines).replace("file/a", "file/x") + "\n");
        assertThatThrownBy(() -> new DestructionList(file)).isInstanceOf(KeyUnavailable.class);
    }

    private Path keyset() {
        Path file = directory.resolve("kek.json");
        KeysetFile.createUnlessPresent(file);
        return file;
    }

    private KeyRotation rotation() {
        return new KeyRotation(app, logins.destroyer(), new KeysetFile.Rotating(keyset()), Duration.ZERO);
    }

    private Keys keys(Path keyset) {
        return new Keys(app, KeyEncryption.open(keyset.toUri().toString()));
    }

    private byte[] encrypted(Keys keys, KeyScope scope) {
        Keyring ring = keys.keyring(Instant.EPOCH, false);
        DataKey key = ring.key(scope);
        var rows = new KeyRows(app);
        ring.unstored().forEach(rows::store);
        keys.stored(ring.unstored());
        return key.encrypt(TEXT, TEXT);
    }

    private static byte[] decrypted(Keys keys, KeyScope scope, byte[] ciphertext) {
        return keys.forReading(scope.keyId(Instant.EPOCH)).orElseThrow().decrypt(ciphertext, TEXT);
    }
}
