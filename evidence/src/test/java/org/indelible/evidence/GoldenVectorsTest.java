package org.indelible.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.indelible.evidence.commitment.Leaf;
import org.indelible.evidence.commitment.PayloadCommitment;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.pack.Disclosure;
import org.indelible.evidence.pack.SamplePackage;
import org.indelible.evidence.pack.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed bytes of format version 1, which never change, and the specification that shows them. What is made anew is left in {@code target/golden}, to be looked
 * at when a test fails.
 */
class GoldenVectorsTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final Path COMMITTED = Path.of("src", "test", "resources", "golden");
    private static final Path MADE = Path.of("target", "golden");
    private static final Path SPECIFICATION = Path.of("..", "docs", "evidence-format.md");

    @TempDir
    private Path directory;

    @Test
    void the_package_has_the_committed_bytes() throws IOException {
        Path file = directory.resolve("package.zip");
        SamplePackage.write(file);
        byte[] bytes = Files.readAllBytes(file);

        assertThat(made("package.zip", bytes)).hasSameBinaryContentAs(COMMITTED.resolve("package.zip"));
    }

    @Test
    void the_commitment_has_the_committed_leaves_and_is_the_one_in_the_specification() throws IOException {
        assertGolden("commitment.txt", commitment());
    }

    @Test
    void the_header_has_the_committed_fields_and_is_the_one_in_the_specification() throws IOException {
        assertGolden("header.txt", header());
    }

    @Test
    void the_report_on_the_committed_package_is_the_one_in_the_specification() throws IOException {
        assertGolden(
                "report.txt",
                PlainReport.of(Verifier.verify(COMMITTED.resolve("package.zip"), null, null, WitnessPolicy.NONE)));
    }

    @Test
    void the_specification_shows_the_files_of_the_committed_package() throws IOException {
        String specification = Files.readString(SPECIFICATION);
        try (ZipFile zip = new ZipFile(COMMITTED.resolve("package.zip").toFile())) {
            for (String name : List.of(
                    "bagit.txt",
                    "bag-info.txt",
                    "manifest-sha256.txt",
                    "data/completeness.json",
                    "data/package.json",
                    "data/record.json")) {
                byte[] content = zip.getInputStream(zip.getEntry("indelible-evidence/" + name))
                        .readAllBytes();
                assertThat(specification).contains(new String(content, UTF_8).strip());
            }
            byte[] events = zip.getInputStream(zip.getEntry("indelible-evidence/data/events.jsonl"))
                    .readAllBytes();
            assertThat(specification)
                    .contains(new String(events, UTF_8).lines().toList().get(1));
        }
    }

    private static void assertGolden(String name, String text) throws IOException {
        assertThat(made(name, text.getBytes(UTF_8))).hasSameTextualContentAs(COMMITTED.resolve(name));
        assertThat(Files.readString(SPECIFICATION)).contains(text.strip());
    }

    private static Path made(String name, byte[] bytes) throws IOException {
        Files.createDirectories(MADE);
        return Files.write(MADE.resolve(name), bytes);
    }

    private static String commitment() {
        Disclosure event = SamplePackage.disclosure(1);
        StringBuilder text = new StringBuilder();
        text.append("payload  ").append(new String(event.payload(), UTF_8)).append('\n');
        text.append("secret   ").append(HEX.formatHex(event.secret())).append("\n\n");
        for (Leaf leaf : PayloadCommitment.leaves(event.secret(), event.payload())) {
            text.append("%s  part %d  type %c  value \"%s\"\n"
                    .formatted(leaf.pointer(), leaf.part(), leaf.type().tag(), leaf.value()));
            text.append("  salt   ").append(HEX.formatHex(leaf.salt())).append('\n');
            text.append("  inner  ").append(HEX.formatHex(leaf.inner())).append('\n');
            text.append("  leaf   ").append(HEX.formatHex(leaf.hash())).append('\n');
        }
        byte[] root = PayloadCommitment.root(event.secret(), event.payload());
        return text.append("\nroot     ")
                .append(HEX.formatHex(root))
                .append('\n')
                .toString();
    }

    private static String header() {
        EventHeader header = SamplePackage.events().get(1).header();
        ByteBuffer bytes = ByteBuffer.wrap(header.encode());
        StringBuilder text = new StringBuilder();
        text.append("magic               ").append(hex(bytes, 4)).append('\n');
        text.append("version             ").append(hex(bytes, 1)).append('\n');
        for (String field : List.of(
                "origin",
                "stream id",
                "stream type",
                "sequence",
                "event id",
                "type",
                "revision",
                "recorded at",
                "actor reference",
                "metadata digest",
                "key id",
                "ciphertext digest",
                "payload commitment",
                "previous hash")) {
            int length = bytes.getInt(bytes.position());
            text.append("%-18s  %s %s\n".formatted(field, hex(bytes, 4), hex(bytes, length)));
        }
        return text.append("\nevent hash          ")
                .append(HEX.formatHex(header.hash()))
                .append('\n')
                .toString();
    }

    private static String hex(ByteBuffer bytes, int length) {
        byte[] next = new byte[length];
        bytes.get(next);
        return HEX.formatHex(next);
    }
}
