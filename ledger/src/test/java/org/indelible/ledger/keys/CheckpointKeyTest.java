package org.indelible.ledger.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.indelible.evidence.note.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointKeyTest {
    private static final String ORIGIN = "records.example.org/1";

    @TempDir
    Path directory;

    @Test
    void it_is_made_once_and_opened_again() {
        String uri = CheckpointKey.createUnlessPresent(file("a.pem"), ORIGIN);
        SigningKey key = CheckpointKey.open(uri, ORIGIN);
        assertThat(CheckpointKey.createUnlessPresent(file("a.pem"), ORIGIN)).isEqualTo(uri);
        assertThat(CheckpointKey.open(uri, ORIGIN).verifier()).isEqualTo(key.verifier());
        assertThat(key.verifier().text()).startsWith(ORIGIN + "+");
    }

    @Test
    void the_private_half_is_pem_that_its_owner_alone_can_read() throws IOException {
        String uri = CheckpointKey.createUnlessPresent(file("a.pem"), ORIGIN);
        assertThat(file("a.pem"))
                .content()
                .startsWith("-----BEGIN PRIVATE KEY-----\n")
                .endsWith("KEY-----\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("a.pem"))))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file("a.pem"), PosixFilePermissions.fromString("rw-r-----"));
        assertRefused(uri, ORIGIN, "0600");
    }

    @Test
    void a_key_that_was_begun_and_not_finished_is_made_anew() throws IOException {
        Files.writeString(file("a.pem.vkey"), "half a k");
        assertThat(CheckpointKey.open(CheckpointKey.createUnlessPresent(file("a.pem"), ORIGIN), ORIGIN))
                .isNotNull();
    }

    @Test
    void another_ledgers_key_and_another_public_half_are_refused() throws IOException {
        String uri = CheckpointKey.createUnlessPresent(file("a.pem"), ORIGIN);
        assertRefused(uri, "elsewhere.example", "not of elsewhere.example");
        CheckpointKey.createUnlessPresent(file("b.pem"), ORIGIN);
        Files.writeString(file("a.pem.vkey"), Files.readString(file("b.pem.vkey")));
        assertRefused(uri, ORIGIN, "not the one that belongs");
    }

    @Test
    void what_is_no_key_is_refused() throws IOException {
        String uri = CheckpointKey.createUnlessPresent(file("a.pem"), ORIGIN);
        KeyFile.write(file("a.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        assertRefused(uri, ORIGIN, "not an Ed25519 key");
        KeyFile.write(file("a.pem"), "nothing");
        assertRefused(uri, ORIGIN, "not a private key in PEM");
        assertRefused("gcp-kms://nowhere", ORIGIN, "Cannot open the checkpoint key");
        assertThatThrownBy(() -> CheckpointKey.createUnlessPresent(file("c.pem"), "a name with spaces"))
                .isInstanceOf(KeyUnavailable.class);
    }

    private void assertRefused(String uri, String origin, String why) {
        assertThatThrownBy(() -> CheckpointKey.open(uri, origin))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining(why);
    }

    private Path file(String name) {
        return directory.resolve(name);
    }
}
