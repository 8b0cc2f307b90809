package org.indelible.evidence.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {

    @TempDir
    private Path directory;

    @Test
    void a_package_as_written_verifies_and_says_what_was_checked_and_what_was_not() throws IOException {
        Path file = directory.resolve("sample.zip");
        PackageReceipt receipt = SamplePackage.write(file);

        Verification verification = Verifier.verify(file, null);

        assertThat(verification.problems()).isEmpty();
        assertThat(verification.verified()).isTrue();
        assertThat(verification.sha256()).isEqualTo(receipt.sha256());
        assertThat(verification.statement()).isEqualTo(new PackageStatement(SamplePackage.DESCRIPTION, receipt.head()));
        assertThat(verification.checked())
                .extracting(sentence -> sentence.substring(0, sentence.indexOf(':')))
                .containsExactly("File", "Events", "Payloads", "Record", "Page");
        assertThat(verification.notChecked())
                .anySatisfy(
                        sentence -> assertThat(sentence).contains("has no signed checkpoints: compare the head hash"))
                .anySatisfy(sentence -> assertThat(sentence).contains("1 of the 3 payloads"))
                .anySatisfy(sentence -> assertThat(sentence).contains("2 of the 3 events are named by no entry"));
    }

    @Test
    void no_byte_of_a_package_can_be_flipped_unnoticed() throws IOException {
        Path file = directory.resolve("sample.zip");
        SamplePackage.write(file);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 0; at < bytes.length(); at++) {
                bytes.seek(at);
                int original = bytes.read();
                overwrite(bytes, at, original ^ 0x20);
                assertThat(Verifier.verify(file, null).problems())
                        .as("byte %d", at)
                        .isNotEmpty();
                overwrite(bytes, at, original);
            }
        }
        assertThat(Verifier.verify(file, null).verified()).isTrue();
    }

    @Test
    void a_receipt_vouches_for_the_events_up_to_its_own() throws IOException {
        Path file = directory.resolve("sample.zip");
        PackageReceipt receipt = SamplePackage.write(file);
        String earlier =
                HexFormat.of().formatHex(SamplePackage.events().get(1).header().hash());

        Verification newest = Verifier.verify(file, receipt.head().hash());
        Verification older = Verifier.verify(file, earlier);
        Verification foreign = Verifier.verify(file, "0".repeat(64));

        assertThat(newest.checked()).anyMatch(sentence -> sentence.startsWith("Receipt: it is the hash of event 2"));
        assertThat(newest.notChecked()).noneMatch(sentence -> sentence.contains("receipt"));
        assertThat(older.notChecked()).contains("The events after 1: the receipt given is older than they are.");
        assertThat(foreign.problems()).containsExactly("The receipt is not the hash of any event in this package.");
    }

    @Test
    void a_file_with_thousands_of_problems_is_reported_in_a_hundred() throws IOException {
        Path file = directory.resolve("hostile.zip");
        String entries = "{},".repeat(5000) + "{}";
        byte[] recordJson = ("{\"entries\":[" + entries + "]}").getBytes(UTF_8);
        Forgery.sample().with(PackageFiles.RECORD, recordJson).write(file);

        List<String> problems = Verifier.verify(file, null).problems();

        assertThat(problems).hasSize(100);
    }

    private static void overwrite(RandomAccessFile bytes, long at, int value) throws IOException {
        bytes.seek(at);
        bytes.write(value);
    }
}
