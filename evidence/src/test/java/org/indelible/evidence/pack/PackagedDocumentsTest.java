package org.indelible.evidence.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.UUID;
import org.indelible.evidence.bag.BagReader;
import org.indelible.evidence.bag.BagWriter;
import org.indelible.evidence.commitment.PayloadCommitment;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.header.EventHeader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are in the package byte for byte, and each is the one that an event names. */
class PackagedDocumentsTest {
    private static final byte[] LETTER = "Dear parents, attendance was 61 %.".getBytes(UTF_8);
    private static final byte[] RECORD = "{\"entries\":[{\"events\":[0]}]}".getBytes(UTF_8);

    @TempDir
    private Path directory;

    @Test
    void a_document_that_an_event_names_is_in_the_package_and_verifies() throws IOException {
        Path file = directory.resolve("package.zip");
        write(file, LETTER, digest(LETTER), LETTER.length);

        Verification verification = verify(file);

        assertThat(verification.problems()).isEmpty();
        assertThat(verification.checked())
                .contains(
                        "Documents: 1 are here, and each has the length and the digest that the payload of its event names.");
        try (BagReader bag = BagReader.open(file)) {
            assertThat(bag.content("data/documents/" + digest(LETTER) + ".txt").readAllBytes())
                    .isEqualTo(LETTER);
        }
    }

    @Test
    void a_document_that_is_not_the_one_named_is_not_written() {
        assertThatExceptionOfType(UnfitPackage.class)
                .isThrownBy(() -> write(directory.resolve("other"), "else".getBytes(UTF_8), digest(LETTER), 4))
                .withMessage("A document is not the one that its event names.");
        assertThat(directory.resolve("other")).doesNotExist();
    }

    @Test
    void a_package_without_a_document_that_it_names_is_not_written() {
        assertThatExceptionOfType(UnfitPackage.class)
                .isThrownBy(() -> {
                    try (PackageWriter writer = begin(directory.resolve("without"))) {
                        writer.append(event(digest(LETTER), LETTER.length));
                        writer.finish(RECORD, SamplePackage.page(RECORD));
                    }
                })
                .withMessageContaining("is named by a payload and is not here");
    }

    @Test
    void a_document_that_nothing_names_is_not_written() {
        assertThatExceptionOfType(UnfitPackage.class)
                .isThrownBy(() -> {
                    try (PackageWriter writer = begin(directory.resolve("more"))) {
                        writer.document(digest(LETTER), "txt", new ByteArrayInputStream(LETTER));
                        writer.append(SamplePackage.events().getFirst());
                        writer.finish(RECORD, SamplePackage.page(RECORD));
                    }
                })
                .withMessageContaining("is a document that no payload here names");
    }

    @Test
    void a_forged_package_whose_document_is_missing_changed_or_one_too_many_does_not_verify() throws IOException {
        Path file = directory.resolve("package.zip");
        write(file, LETTER, digest(LETTER), LETTER.length);
        String name = "data/documents/" + digest(LETTER) + ".txt";
        byte[] other = "Dear parents, attendance was 91 %.".getBytes(UTF_8);

        assertThat(forged(file, name, null).problems())
                .singleElement()
                .asString()
                .contains("is named by a payload and is not here");
        assertThat(forged(file, name, other).problems())
                .singleElement()
                .asString()
                .contains("is not the document that the payload of its event names");
        assertThat(forged(file, "data/documents/" + digest(other), other).problems())
                .anySatisfy(problem -> assertThat(problem).contains("is a document that no payload here names"));
        assertThat(forged(file, name + ".exe", LETTER).problems())
                .anySatisfy(problem -> assertThat(problem).contains("is a document that no payload here names"));
        assertThat(forged(file, "data/documents/" + digest(LETTER), LETTER).problems())
                .anySatisfy(problem -> assertThat(problem).contains("is here more than once"));
    }

    @Test
    void a_length_that_is_not_the_document_s_does_not_verify() throws IOException {
        Path file = directory.resolve("package.zip");
        write(file, LETTER, digest(LETTER), LETTER.length + 1);
        assertThat(verify(file).problems()).singleElement().asString().contains("is not the document");
    }

    /** The same package with one file added, replaced, or (null) left out, under manifests that agree. */
    private Verification forged(Path original, String name, byte @Nullable [] content) throws IOException {
        Path forged = directory.resolve("forged.zip");
        Files.deleteIfExists(forged);
        try (BagReader bag = BagReader.open(original);
                BagWriter writer = BagWriter.create(forged)) {
            var names = new TreeSet<>(bag.payload());
            names.add(name);
            for (String each : names) {
                if (each.equals(name) && content == null) continue;
                try (OutputStream out = writer.begin(each)) {
                    if (each.equals(name) && content != null) out.write(content);
                    else bag.content(each).transferTo(out);
                }
            }
            writer.finish(info(bag));
        }
        return verify(forged);
    }

    private static SequencedMap<String, String> info(BagReader bag) throws IOException {
        return PackageStatement.parse(bag.content(PackageFiles.STATEMENT).readAllBytes())
                .info();
    }

    private static Verification verify(Path file) throws IOException {
        return Verifier.verify(file, null, null, WitnessPolicy.NONE);
    }

    private static PackageWriter begin(Path file) throws IOException {
        return PackageWriter.create(file, SamplePackage.DESCRIPTION, null);
    }

    private static void write(Path file, byte[] content, String sha256, long length) throws IOException {
        try (PackageWriter writer = begin(file)) {
            writer.document(sha256, "txt", new ByteArrayInputStream(content));
            writer.append(event(sha256, length));
            writer.finish(RECORD, SamplePackage.page(RECORD));
        }
    }

    private static PackagedEvent event(String sha256, long length) {
        byte[] secret = new byte[32];
        byte[] payload =
                "{\"bytes\":%d,\"sha256\":\"%s\"}".formatted(length, sha256).getBytes(UTF_8);
        var header = new EventHeader(
                SamplePackage.DESCRIPTION.origin(),
                SamplePackage.STREAM,
                "CaseFile",
                0,
                new UUID(1, 1),
                NamedDocuments.ATTACHED,
                "1",
                1_709_283_600_000_000L,
                "actor-7",
                new byte[32],
                "file-key-1",
                new byte[32],
                PayloadCommitment.root(secret, payload),
                new byte[32]);
        return new PackagedEvent(header, 17, Instant.parse("2024-03-01T09:00:00Z"), new Disclosure(secret, payload));
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }
}
