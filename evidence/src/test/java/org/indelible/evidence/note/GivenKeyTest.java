package org.indelible.evidence.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenKeyTest {
    private static final VerifierKey KEY =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    @Test
    void a_key_is_given_as_its_text_or_in_a_file(@TempDir Path saved) throws IOException {
        Path file = Files.writeString(saved.resolve("ledger.vkey"), KEY.text() + "\n");
        assertThat(GivenKey.read(KEY.text())).isEqualTo(KEY);
        assertThat(GivenKey.read(file.toString())).isEqualTo(KEY);
    }

    @Test
    void what_is_neither_is_refused(@TempDir Path saved) throws IOException {
        Path empty = Files.createFile(saved.resolve("empty"));
        for (String given : new String[] {"no/such/file", empty.toString(), saved.toString(), "", "a\0b"}) {
            assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> GivenKey.read(given));
        }
    }
}
