package org.indelible.ledger.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.indelible.ledger.keys.KeyScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryCiphertextsTest extends CiphertextsContract {
    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init") // before each
    private Ciphertexts store;

    @BeforeEach
    void open() {
        store = new DirectoryCiphertexts(directory.resolve("documents"));
    }

    @Override
    Ciphertexts store() {
        return store;
    }

    @Override
    void age(KeyScope.Entry of, Duration by) {
        try {
            for (Path file : files()) {
                if (!file.toString().contains(of.entry())) continue;
                var then = Files.getLastModifiedTime(file).toInstant().minus(by);
                Files.setLastModifiedTime(file, FileTime.from(then));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    int pieces() {
        return files().size();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nobody_else_reads_the_directory() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("documents"))))
                .isEqualTo("rwx------");
    }

    @Test
    void no_id_leads_out_of_the_directory() {
        assertThatThrownBy(() -> store.begin(new KeyScope.Entry(FILE, ".."))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> store.discardAll(new KeyScope.File("..")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.open(LETTER, "../../../x")).isInstanceOf(IllegalArgumentException.class);
    }
}
