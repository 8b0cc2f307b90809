package org.indelible.evidence.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.indelible.evidence.completeness.SampleCompleteness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageWriterTest {

    @TempDir
    private Path directory;

    private Path file = Path.of("");
    private PackageWriter writer;

    @BeforeEach
    void begin() throws IOException {
        file = directory.resolve("package.zip");
        writer = PackageWriter.create(file, SamplePackage.DESCRIPTION, SampleCompleteness.proofs());
    }

    @AfterEach
    void nothing_refused_leaves_a_file() throws IOException {
        writer.close();
        assertThat(file).doesNotExist();
    }

    @Test
    void an_event_that_does_not_follow_is_refused() {
        refused(() -> writer.append(SamplePackage.events().get(1)), "Event 1 stands where event 0 must stand.");
    }

    @Test
    void an_event_with_another_payload_is_refused() {
        PackagedEvent event = SamplePackage.events().getFirst();
        Disclosure other = SamplePackage.disclosure(1);
        refused(
                () -> writer.append(new PackagedEvent(event.header(), event.leafIndex(), event.sealedAt(), other)),
                "Event 0 has another payload than its header commits to.");
    }

    @Test
    void a_package_without_events_is_refused() {
        refused(() -> finish("{\"entries\":[]}"), "A package must have at least one event.");
    }

    @Test
    void a_record_that_names_an_event_outside_the_package_is_refused() throws IOException {
        writer.append(SamplePackage.events().getFirst());
        refused(
                () -> finish("{\"entries\":[{\"events\":[1]}]}"),
                "Entry 1 of data/record.json does not name the events it rests on, or names one that is not in the package.");
    }

    @Test
    void a_page_of_another_record_is_refused() throws IOException {
        writer.append(SamplePackage.events().getFirst());
        refused(
                () -> writer.finish("{\"entries\":[]}".getBytes(UTF_8), SamplePackage.page(new byte[0])),
                "The page does not carry the digest of the record.");
    }

    private void finish(String recordJson) throws IOException {
        byte[] bytes = recordJson.getBytes(UTF_8);
        writer.finish(bytes, SamplePackage.page(bytes));
    }

    private static void refused(ThrowingCallable act, String sentence) {
        assertThatExceptionOfType(UnfitPackage.class).isThrownBy(act).withMessage(sentence);
    }
}
