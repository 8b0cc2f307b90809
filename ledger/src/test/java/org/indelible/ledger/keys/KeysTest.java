package org.indelible.ledger.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final byte[] TEXT = "she told me she feels safe".getBytes(UTF_8);
    private static final byte[] PLACE = "where it stands".getBytes(UTF_8);

    @TempDir
    Path directory;

    private final Logins logins = TestDatabase.fresh();
    private final HikariDataSource app = logins.app().pool(2);

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void what_one_node_encrypts_another_decrypts() {
        Keys here = keys("kek.json");
        DataKey key = stored(here, new KeyScope.Entry("file-1", "note-1"));
        byte[] ciphertext = key.encrypt(TEXT, PLACE);
        DataKey elsewhere = keys("kek.json").forReading("entry/file-1/note-1").orElseThrow();
        assertThat(elsewhere.decrypt(ciphertext, PLACE)).isEqualTo(TEXT);
        assertThatThrownBy(() -> elsewhere.decrypt(ciphertext, "elsewhere".getBytes(UTF_8)))
                .isInstanceOf(DecryptionFailed.class);
    }

    @Test
    void a_key_is_made_once_and_entries_have_their_own() {
        Keys keys = keys("kek.json");
        Keyring first = keys.keyring(NOW, false);
        DataKey made = first.key(new KeyScope.Entry("file-1", "note-1"));
        assertThat(first.key(new KeyScope.Entry("file-1", "note-1"))).isSameAs(made);
        first.key(new KeyScope.Entry("file-1", "note-2"));
        assertThat(first.unstored())
                .extracting(key -> key.key().id())
                .containsExactly("file/file-1", "entry/file-1/note-1", "entry/file-1/note-2");
        store(keys, first.unstored());
        Keyring second = keys.keyring(NOW, false);
        assertThat(second.key(new KeyScope.Entry("file-1", "note-1"))).isSameAs(made);
        assertThat(second.unstored()).isEmpty();
        assertThat(second.key(new KeyScope.Audit()).id()).isEqualTo("audit/2026-11");
    }

    @Test
    void the_key_of_an_entry_that_begins_is_not_looked_for_until_it_proves_to_be_stored() {
        stored(keys("kek.json"), new KeyScope.Entry("file-1", "note-1"));
        Keys elsewhere = keys("kek.json");
        var begins = new KeyScope.Entry("file-1", "note-1", true);
        Keyring first = elsewhere.keyring(NOW, false);
        first.key(begins);
        assertThat(first.unstored()).extracting(key -> key.key().id()).containsExactly("entry/file-1/note-1");
        Keyring again = elsewhere.keyring(NOW, true);
        again.key(begins);
        assertThat(again.unstored()).isEmpty();
    }

    @Test
    void keys_are_found_together() {
        stored(keys("kek.json"), new KeyScope.Entry("file-1", "note-1"));
        Keys keys = keys("kek.json");
        keys.prepare(List.of("entry/file-1/note-1", "entry/file-1/never-made"));
        destroy("entry/file-1/note-1");
        assertThat(keys.forReading("entry/file-1/note-1")).isPresent();
    }

    @Test
    void destroying_an_entrys_key_leaves_the_file_and_destroying_the_files_key_takes_its_entries() {
        Keys keys = keys("kek.json");
        stored(keys, new KeyScope.Entry("file-1", "note-1"));
        stored(keys, new KeyScope.Entry("file-1", "note-2"));
        destroy("entry/file-1/note-1");
        Keys later = keys("kek.json");
        assertThat(later.forReading("entry/file-1/note-1")).isEmpty();
        assertThat(later.forReading("entry/file-1/note-2")).isPresent();
        destroy("file/file-1");
        Keys afterwards = keys("kek.json");
        assertThat(afterwards.forReading("entry/file-1/note-2")).isEmpty();
        assertThatThrownBy(() -> afterwards.keyring(NOW, false).key(new KeyScope.File("file-1")))
                .isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> afterwards.keyring(NOW, false).key(new KeyScope.Entry("file-1", "note-2")))
                .isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void a_key_that_is_merely_missing_is_an_error_not_a_destruction() {
        assertThatThrownBy(() -> keys("kek.json").forReading("file/nowhere"))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("is lost");
    }

    @Test
    void another_key_encryption_key_is_refused_at_the_start() {
        Keys keys = keys("kek.json");
        assertThat(keys.hash().reference("actor", "anna")).hasSize(32);
        assertThatThrownBy(() -> keys("other.json"))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("is it the one of this ledger?");
    }

    @Test
    void keyed_hashes_are_the_same_on_every_node_and_differ_by_purpose() {
        KeyedHash here = keys("kek.json").hash();
        KeyedHash elsewhere = keys("kek.json").hash();
        assertThat(here.of("claim", "value"))
                .isEqualTo(elsewhere.of("claim", "value"))
                .hasSize(32);
        assertThat(here.of("claim", "value")).isNotEqualTo(here.of("idempotency", "value"));
    }

    @Test
    void the_keyset_file_is_readable_by_its_owner_alone() throws Exception {
        Path file = directory.resolve("kek.json");
        String uri = KeysetFile.createUnlessPresent(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> KeyEncryption.open(uri)).hasMessageContaining("0600");
        assertThatThrownBy(() -> KeyEncryption.open("gcp-kms://nowhere"))
                .hasMessageContaining("no client on the class path");
    }

    private Keys keys(String file) {
        return new Keys(app, KeyEncryption.open(KeysetFile.createUnlessPresent(directory.resolve(file))));
    }

    private DataKey stored(Keys keys, KeyScope scope) {
        Keyring keyring = keys.keyring(NOW, false);
        DataKey key = keyring.key(scope);
        store(keys, keyring.unstored());
        return key;
    }

    private void store(Keys keys, List<UnstoredKey> unstored) {
        unstored.forEach(new KeyRows(app)::store);
        keys.stored(unstored);
    }

    private void destroy(String keyId) {
        TestDatabase.execute(logins.destroyer(), "delete from ledger.keys where key_id = '" + keyId + "'");
    }
}
