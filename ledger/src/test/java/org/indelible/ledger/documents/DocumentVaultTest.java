package org.indelible.ledger.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.indelible.evidence.digest.Sha256;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.keys.KeyDestroyed;
import org.indelible.ledger.keys.KeyDestroyer;
import org.indelible.ledger.keys.KeyEncryption;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.keys.Keys;
import org.indelible.ledger.keys.KeysetFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentVaultTest {
    private static final KeyScope.Entry LETTER = CiphertextsContract.LETTER;
    private static final String PLANTED = "she told me she feels safe";

    @TempDir
    Path directory;

    private final Logins logins = TestDatabase.fresh();
    private final HikariDataSource app = logins.app().pool(2);

    @SuppressWarnings("NullAway.Init") // before each
    private Keys keys;

    @SuppressWarnings("NullAway.Init") // before each
    private DocumentVault vault;

    @BeforeEach
    void open() {
        keys = keys();
        vault = new DocumentVault(keys, new DirectoryCiphertexts(directory.resolve("documents")));
        storeKeyOf(LETTER.file());
    }

    private Keys keys() {
        return new Keys(app, KeyEncryption.open(KeysetFile.createUnlessPresent(directory.resolve("kek.json"))));
    }

    private void storeKeyOf(String file) {
        var keyring = keys.keyring(Instant.EPOCH, false);
        keyring.key(new KeyScope.File(file));
        keyring.unstored().forEach(made -> {
            var hex = HexFormat.of().formatHex(made.wrapped());
            TestDatabase.execute(
                    logins.app(),
                    "insert into ledger.keys (key_id, wrapped_by, wrapped) values ('%s', '%s', '\\x%s')"
                            .formatted(made.key().id(), made.wrappedBy(), hex));
        });
        keys.stored(keyring.unstored());
    }

    @AfterEach
    void close() {
        app.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1 << 20, (5 << 20) + 3})
    void what_comes_out_is_what_went_in(int length) throws IOException {
        byte[] bytes = CiphertextsContract.bytes(length);
        VaultedDocument stored = vault.store(LETTER, new ByteArrayInputStream(bytes));
        assertThat(stored.bytes()).isEqualTo(length);
        assertThat(stored.sha256()).isEqualTo(HexFormat.of().formatHex(Sha256.of(bytes)));
        vault.verify(LETTER, stored);
        try (InputStream in = new DocumentVault(keys(), ciphertexts()).open(LETTER, stored.address())) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void what_is_stored_tells_nothing_and_the_same_bytes_never_lie_under_the_same_address() throws IOException {
        VaultedDocument first = vault.store(LETTER, text());
        VaultedDocument second = vault.store(LETTER, text());
        assertThat(first.address()).isNotEqualTo(second.address());
        for (Path file : files()) {
            assertThat(new String(Files.readAllBytes(file), UTF_8)).doesNotContain("safe");
            assertThat(Sha256.hexOf(file)).isEqualTo(String.valueOf(file.getFileName()));
        }
    }

    @Test
    void any_byte_that_was_changed_is_found_before_anything_is_given() throws IOException {
        VaultedDocument stored = vault.store(LETTER, new ByteArrayInputStream(CiphertextsContract.bytes(2 << 20)));
        Path file = files().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        for (int at : new int[] {0, 1, 40, 1 << 20, bytes.length - 1}) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            damaged(file, changed, stored);
        }
        damaged(file, Arrays.copyOf(bytes, bytes.length - 1), stored);
        damaged(file, Arrays.copyOf(bytes, 1 << 20), stored);
        damaged(file, Arrays.copyOf(bytes, bytes.length + 1), stored);
        damaged(file, new byte[0], stored);
        Files.write(file, bytes);
        vault.verify(LETTER, stored);
    }

    private void damaged(Path file, byte[] changed, VaultedDocument stored) throws IOException {
        Files.write(file, changed);
        assertThatThrownBy(() -> vault.verify(LETTER, stored)).isInstanceOf(DocumentDamaged.class);
    }

    @Test
    void another_entry_s_ciphertext_in_its_place_does_not_pass() throws IOException {
        VaultedDocument stored = vault.store(LETTER, text());
        var photo = CiphertextsContract.PHOTO;
        VaultedDocument other = vault.store(photo, text());
        Path documents = directory.resolve("documents").resolve(LETTER.file());
        Files.copy(
                documents.resolve(photo.entry()).resolve(other.address()),
                documents.resolve(LETTER.entry()).resolve(other.address()));
        var swapped = new VaultedDocument(stored.bytes(), stored.sha256(), other.address());
        assertThatThrownBy(() -> vault.verify(LETTER, swapped)).isInstanceOf(DocumentDamaged.class);
        var otherDigest = new VaultedDocument(stored.bytes(), "0".repeat(64), stored.address());
        assertThatThrownBy(() -> vault.verify(LETTER, otherDigest)).isInstanceOf(DocumentDamaged.class);
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws IOException {
        var broken = new SequenceInputStream(
                new ByteArrayInputStream(CiphertextsContract.bytes(3 << 20)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the client is gone");
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        return read();
                    }
                });
        assertThatThrownBy(() -> vault.store(LETTER, broken)).hasMessage("the client is gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void nothing_is_stored_for_a_file_that_is_not_there() {
        assertThatThrownBy(() -> vault.store(CiphertextsContract.ELSEWHERE, text()))
                .isInstanceOf(NoSuchFile.class);
        assertThat(TestDatabase.query(
                        logins.owner(),
                        "select count(*) from ledger.keys where key_id like '%" + CiphertextsContract.ELSEWHERE.file()
                                + "%'"))
                .isEqualTo("0");
    }

    @Test
    void a_document_is_destroyed_alone_with_its_key() throws IOException {
        VaultedDocument stored = vault.store(LETTER, text());
        VaultedDocument photo = vault.store(CiphertextsContract.PHOTO, text());
        new KeyDestroyer(logins.destroyer()).destroy(LETTER);
        keys.forget(LETTER);
        assertThatThrownBy(() -> vault.open(LETTER, stored.address())).isInstanceOf(DocumentDamaged.class);
        assertThatThrownBy(() -> vault.store(LETTER, text())).isInstanceOf(KeyDestroyed.class);
        vault.verify(CiphertextsContract.PHOTO, photo);
        vault.discardAll(LETTER);
        assertThat(files()).hasSize(1);
    }

    private Ciphertexts ciphertexts() {
        return new DirectoryCiphertexts(directory.resolve("documents"));
    }

    private static InputStream text() {
        return new ByteArrayInputStream(PLANTED.getBytes(UTF_8));
    }

    private List<Path> files() throws IOException {
        Path documents = directory.resolve("documents");
        try (Stream<Path> all = Files.walk(documents)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
