package org.indelible.evidence.bag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives built by an enemy who knows the format, with correct checksums wherever that helps. */
class HostileZipTest {

    private static final String PACKED_AGAIN =
            "The zip directory does not agree with the files before it: the file was changed, cut short, extended or packed again.";

    @TempDir
    private Path directory;

    private byte[] good = {};

    @BeforeEach
    void write_a_good_bag() throws IOException {
        Path file = directory.resolve("good.zip");
        try (BagWriter bag = BagWriter.create(file)) {
            bag.add("data/a", "alpha".getBytes(UTF_8));
            bag.add("data/b", "beta".getBytes(UTF_8));
            bag.finish(new LinkedHashMap<>(Map.of("Source-Organization", "Fictional Council")));
        }
        good = Files.readAllBytes(file);
    }

    @Test
    void no_byte_can_be_flipped_unnoticed() throws IOException {
        for (int at = 0; at < good.length; at++) {
            byte[] changed = good.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThat(isRefused(changed)).as("byte %d", at).isTrue();
        }
    }

    @Test
    void no_file_can_be_cut_short() throws IOException {
        for (int length = 0; length < good.length; length++) {
            assertThat(isRefused(Arrays.copyOf(good, length)))
                    .as("length %d", length)
                    .isTrue();
        }
    }

    @Test
    void bytes_before_between_or_after_are_refused() throws IOException {
        byte[] before = concatenate(new byte[] {0}, good);
        byte[] after = concatenate(good, new byte[] {0});
        int central = indexOf(new byte[] {'P', 'K', 1, 2});
        byte[] between = concatenate(
                Arrays.copyOf(good, central), new byte[100], Arrays.copyOfRange(good, central, good.length));

        assertThat(refusal(before)).contains("does not begin like a zip file");
        assertThat(refusal(after)).isEqualTo(PACKED_AGAIN);
        assertThat(refusal(between)).isEqualTo(PACKED_AGAIN);
        assertThat(refusal(concatenate(good, good))).isEqualTo(PACKED_AGAIN);
    }

    @Test
    void a_directory_that_hides_a_file_is_refused() throws IOException {
        List<StoredFile> files = files();
        byte[] contents = Arrays.copyOf(good, (int) files.getLast().end());
        List<StoredFile> hidden = new ArrayList<>(files);
        hidden.remove(1);

        assertThat(refusal(concatenate(contents, ZipLayout.directory(hidden)))).isEqualTo(PACKED_AGAIN);
    }

    @Test
    void names_that_leave_the_directory_or_occur_twice_are_refused() throws IOException {
        assertThat(refusal(archive("data/../../x"))).contains("whose name an evidence package cannot have");
        assertThat(refusal(archive("data/A"))).contains("whose name an evidence package cannot have");
        assertThat(refusal(archive("data/a", "data/a"))).contains("twice or out of order");
        assertThat(refusal(archive("data/b", "data/a"))).contains("twice or out of order");
        assertThat(refusal(archive("data/a", "fetch.txt"))).contains("whose name an evidence package cannot have");
        assertThat(refusal(archive())).contains("one is missing, added or moved");
    }

    @Test
    void a_file_that_no_manifest_names_is_refused() throws IOException {
        Path file = Files.write(directory.resolve("hostile.zip"), archive("data/a"));
        try (BagReader bag = BagReader.open(file)) {
            assertThat(bag.problems())
                    .contains("data/a does not have the digest that manifest-sha256.txt gives for it.");
        }
    }

    @Test
    void an_archive_of_another_tool_is_refused_even_with_the_same_contents() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("indelible-evidence/bagit.txt"));
            zip.write(BagText.DECLARATION);
        }

        assertThat(refusal(out.toByteArray()))
                .isEqualTo(
                        "The zip header at byte 0 is not one that an evidence package has: the file was changed, cut short or packed again.");
    }

    @Test
    void sizes_that_the_file_does_not_have_are_refused_before_anything_is_read() throws IOException {
        byte[] bomb = ZipLayout.localHeader(new StoredFile("bagit.txt", 0, 0xFFFF_FFF0L, 0));

        assertThat(refusal(bomb)).isEqualTo("The file is cut short, or is not an evidence package.");
    }

    @Test
    void ten_thousand_files_are_the_limit() throws IOException {
        String[] names = new String[ZipLayout.MAX_FILES];
        Arrays.setAll(names, i -> "data/%05d".formatted(i));

        assertThat(refusal(archive(names))).isEqualTo("The file is cut short, or is not an evidence package.");
    }

    private boolean isRefused(byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve("hostile.zip"), bytes);
        try (BagReader bag = BagReader.open(file)) {
            return !bag.problems().isEmpty();
        } catch (MalformedBag refused) {
            return true;
        }
    }

    private String refusal(byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve("hostile.zip"), bytes);
        List<String> messages = new ArrayList<>();
        assertThatExceptionOfType(MalformedBag.class)
                .isThrownBy(() -> BagReader.open(file).close())
                .satisfies(refused -> messages.add(String.valueOf(refused.getMessage())));
        return messages.getFirst();
    }

    private List<StoredFile> files() throws IOException {
        Path file = Files.write(directory.resolve("listed.zip"), good);
        try (var channel = FileChannel.open(file)) {
            return new ZipReader(channel).files();
        }
    }

    /** A well-formed archive with these names between declaration and trailer, all contents "x". */
    private static byte[] archive(String... names) {
        List<String> all = new ArrayList<>(List.of("bagit.txt"));
        all.addAll(List.of(names));
        all.addAll(List.of("bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"));
        CRC32 crc = new CRC32();
        crc.update('x');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<StoredFile> files = new ArrayList<>();
        for (String name : all) {
            StoredFile file = new StoredFile(name, (int) crc.getValue(), 1, out.size());
            out.writeBytes(ZipLayout.localHeader(file));
            out.write('x');
            files.add(file);
        }
        out.writeBytes(ZipLayout.directory(files));
        return out.toByteArray();
    }

    private int indexOf(byte[] wanted) {
        for (int at = 0; ; at++) {
            if (Arrays.equals(good, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
    }

    private static byte[] concatenate(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
