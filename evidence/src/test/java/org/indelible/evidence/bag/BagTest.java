package org.indelible.evidence.bag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.indelible.evidence.digest.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BagTest {

    private static final SequencedMap<String, String> INFO =
            new LinkedHashMap<>(Collections.singletonMap("Source-Organization", "Fictional Council"));

    @TempDir
    private Path directory;

    @Test
    void a_bag_reads_back_what_was_written() throws IOException {
        try (BagReader bag = BagReader.open(sample("sample.zip"))) {
            assertThat(bag.problems()).isEmpty();
            assertThat(bag.payload()).containsExactly("data/a.txt", "data/b/empty.txt", "data/c.txt");
            assertThat(bag.content("data/c.txt").readAllBytes())
                    .isEqualTo("c".repeat(200_000).getBytes(UTF_8));
            assertThat(bag.hasInfo(INFO)).isTrue();
            assertThat(bag.hasInfo(new LinkedHashMap<>())).isFalse();
        }
    }

    @Test
    void the_same_contents_give_the_same_bytes() throws IOException {
        assertThat(sample("one.zip")).hasSameBinaryContentAs(sample("two.zip"));
    }

    @Test
    void other_zip_readers_find_the_files_under_one_directory() throws IOException {
        try (ZipFile zip = new ZipFile(sample("sample.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "indelible-evidence/bagit.txt",
                            "indelible-evidence/data/a.txt",
                            "indelible-evidence/data/b/empty.txt",
                            "indelible-evidence/data/c.txt",
                            "indelible-evidence/bag-info.txt",
                            "indelible-evidence/manifest-sha256.txt",
                            "indelible-evidence/tagmanifest-sha256.txt");
            byte[] info = zip.getInputStream(zip.getEntry("indelible-evidence/bag-info.txt"))
                    .readAllBytes();
            assertThat(info)
                    .asString(UTF_8)
                    .isEqualTo("Source-Organization: Fictional Council\nPayload-Oxum: 200001.3\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record.json",
                "data/",
                "data/../x",
                "data//x",
                "/data/x",
                "data/.hidden",
                "data/X",
                "data/a\\b",
                "data/c:x",
                "data/\u00e9",
                "data/a b"
            })
    void names_that_another_machine_could_understand_differently_are_refused(String name) throws IOException {
        try (BagWriter bag = BagWriter.create(directory.resolve("bag.zip"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> bag.begin(name));
        }
    }

    @Test
    void payload_files_come_in_ascending_order_and_one_at_a_time() throws IOException {
        try (BagWriter bag = BagWriter.create(directory.resolve("bag.zip"))) {
            bag.add("data/b", new byte[1]);
            assertThatIllegalArgumentException().isThrownBy(() -> bag.begin("data/b"));
            assertThatIllegalArgumentException().isThrownBy(() -> bag.begin("data/a"));
            try (OutputStream open = bag.begin("data/c")) {
                open.write(1);
                assertThatIllegalStateException().isThrownBy(() -> bag.begin("data/d"));
            }
        }
    }

    @Test
    void an_unfinished_bag_leaves_no_file() throws IOException {
        Path file = directory.resolve("bag.zip");
        try (BagWriter bag = BagWriter.create(file)) {
            bag.add("data/a", new byte[1]);
        }

        assertThat(file).doesNotExist();
    }

    @Test
    void a_line_of_info_cannot_smuggle_in_another() throws IOException {
        SequencedMap<String, String> two = new LinkedHashMap<>(Map.of("A", "b\nC: d"));
        try (BagWriter bag = BagWriter.create(directory.resolve("bag.zip"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> bag.finish(two));
        }
    }

    @Test
    void a_wrong_digest_names_the_file() throws IOException {
        Path file = sample("sample.zip");
        byte[] bytes = Files.readAllBytes(file);
        int content = new String(bytes, UTF_8).indexOf("data/a.txt") + "data/a.txt".length();
        bytes[content] ^= 1;
        Files.write(file, bytes);

        try (BagReader bag = BagReader.open(file)) {
            assertThat(bag.problems())
                    .containsExactly("data/a.txt does not have the digest that manifest-sha256.txt gives for it.");
        }
    }

    @Test
    void a_file_that_is_no_zip_is_refused_in_one_sentence() throws IOException {
        for (byte[] bytes : List.of(new byte[0], new byte[5], new byte[1000], "<html>".getBytes(UTF_8))) {
            Path file = Files.write(directory.resolve("other"), bytes);
            assertThatExceptionOfType(MalformedBag.class)
                    .isThrownBy(() -> BagReader.open(file))
                    .withMessage("The file is not an evidence package: it does not begin like a zip file.");
        }
    }

    @Test
    void a_bag_in_a_channel_is_the_same_and_no_byte_of_it_is_written_twice() throws IOException {
        Path file = sample("sample.zip");
        Path other = directory.resolve("other.zip");
        try (var channel = new OnceOnly(FileChannel.open(
                        other, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
                BagWriter bag = BagWriter.in(channel)) {
            fill(bag);
            assertThat(bag.sha256()).isEqualTo(Sha256.hexOf(file));
        }
        assertThat(other).hasSameBinaryContentAs(file);
    }

    private Path sample(String name) throws IOException {
        Path file = directory.resolve(name);
        try (BagWriter bag = BagWriter.create(file)) {
            fill(bag);
        }
        return file;
    }

    private static void fill(BagWriter bag) throws IOException {
        bag.add("data/a.txt", new byte[] {'a'});
        bag.add("data/b/empty.txt", new byte[0]);
        try (OutputStream out = bag.begin("data/c.txt")) {
            for (int i = 0; i < 1000; i++) {
                out.write("c".repeat(200).getBytes(UTF_8));
            }
        }
        bag.finish(INFO);
    }
}
