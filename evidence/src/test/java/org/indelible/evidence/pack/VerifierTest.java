package org.indelible.evidence.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.evidence.completeness.SampleCompleteness;
import org.indelible.evidence.completeness.StreamHead;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.note.Keys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
    private static final PinnedLog LOG =
            new PinnedLog("demo.indelible.example", Keys.ledger().verifier());

    @TempDir
    private Path directory;

    @Test
    void a_package_as_written_verifies_and_says_what_was_checked_and_what_was_not() throws IOException {
        Path file = directory.resolve("sample.zip");
        PackageReceipt receipt = SamplePackage.write(file);

        Verification verification = Verifier.verify(file, null, null, WitnessPolicy.NONE);

        assertThat(verification.problems()).isEmpty();
        assertThat(verification.verified()).isTrue();
        assertThat(verification.sha256()).isEqualTo(receipt.sha256());
        assertThat(verification.statement()).isEqualTo(new PackageStatement(SamplePackage.DESCRIPTION, receipt.head()));
        assertThat(verification.checked())
                .extracting(sentence -> sentence.substring(0, sentence.indexOf(':')))
                .containsExactly("File", "Events", "Payloads", "Record", "Page");
        assertThat(verification.notChecked())
                .anySatisfy(sentence -> assertThat(sentence).contains("or name the ledger's public key with --log"))
                .anySatisfy(sentence -> assertThat(sentence).contains("1 of the 3 payloads"))
                .anySatisfy(sentence -> assertThat(sentence).contains("2 of the 3 events are named by no entry"));
    }

    @Test
    void with_the_ledgers_key_it_is_shown_that_the_events_are_the_ledgers_and_that_nothing_was_left_out()
            throws IOException {
        Verification verification = verify(SampleCompleteness.proof(), LOG);

        assertThat(verification.problems()).isEmpty();
        assertThat(verification.checked())
                .extracting(sentence -> sentence.substring(0, sentence.indexOf(':')))
                .containsExactly(
                        "File",
                        "Events",
                        "Payloads",
                        "Record",
                        "Page",
                        "Checkpoint",
                        "Entry",
                        "Event",
                        "Entry",
                        "Completeness",
                        "Nothing left out");
        assertThat(verification.notChecked())
                .noneSatisfy(sentence -> assertThat(sentence).contains("--log"))
                .anySatisfy(sentence -> assertThat(sentence).contains("no witness"));
    }

    @Test
    void without_the_key_nothing_of_the_proofs_counts_as_checked() throws IOException {
        Verification verification = verify(SampleCompleteness.proof(), null);

        assertThat(verification.checked())
                .noneSatisfy(sentence -> assertThat(sentence).containsAnyOf("Completeness", "Nothing left out"));
        assertThat(verification.notChecked())
                .anySatisfy(sentence -> assertThat(sentence).contains("that nothing was left out"));
    }

    @Test
    void what_was_recorded_after_the_position_known_is_said() throws IOException {
        StreamHead end = SampleCompleteness.heads().getFirst();
        List<StreamHead> later = List.of(new StreamHead(end.streamId(), 5, new byte[32]));

        assertThat(verify(SampleCompleteness.proof(later, "completeness.stated"), LOG)
                        .notChecked())
                .anySatisfy(sentence -> assertThat(sentence).startsWith("What the 3 events say"));
    }

    @Test
    void a_package_that_ends_otherwise_than_was_counted_is_refused() throws IOException {
        StreamHead end = SampleCompleteness.heads().getFirst();
        assertThat(problems(new StreamHead(end.streamId(), 1, end.hash())))
                .containsExactly("The package has events after the last one that was counted.");
        assertThat(problems(new StreamHead(end.streamId(), 2, new byte[32])))
                .containsExactly("The package ends with another event than the one that was counted.");
        assertThat(problems(new StreamHead("another", 2, end.hash())))
                .containsExactly("The proof of completeness is of another stream than the package.");
        assertThat(verify(
                                SampleCompleteness.proof(
                                        List.of(new StreamHead("another", 2, end.hash())), "completeness.stated"),
                                null)
                        .problems())
                .containsExactly("The proof of completeness is of another stream than the package.");
    }

    @Test
    void the_key_of_another_ledger_and_a_witness_that_did_not_sign_are_refused() throws IOException {
        var other = new PinnedLog("other.example", Keys.ledger().verifier());
        assertThat(verify(SampleCompleteness.proof(), other).problems())
                .containsExactly("The package is of another ledger than the key.");
        Path file = directory.resolve("sample.zip");
        SamplePackage.write(file);
        var witnessed = new WitnessPolicy(1, List.of(Keys.witness().verifier()));
        assertThat(Verifier.verify(file, null, LOG, witnessed).problems()).isNotEmpty();
    }

    private List<String> problems(StreamHead counted) throws IOException {
        return verify(SampleCompleteness.proof(List.of(counted), "completeness.stated"), LOG)
                .problems();
    }

    private Verification verify(CompletenessProof proof, @Nullable PinnedLog log) throws IOException {
        Path file = Files.createTempDirectory(directory, "package").resolve("sample.zip");
        try (PackageWriter writer =
                PackageWriter.create(file, SamplePackage.DESCRIPTION, SampleCompleteness.proofs(proof))) {
            for (PackagedEvent event : SamplePackage.events()) {
                writer.append(event);
            }
            writer.finish(SamplePackage.RECORD, SamplePackage.page(SamplePackage.RECORD));
        }
        return Verifier.verify(file, null, log, WitnessPolicy.NONE);
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
                assertThat(Verifier.verify(file, null, null, WitnessPolicy.NONE).problems())
                        .as("byte %d", at)
                        .isNotEmpty();
                overwrite(bytes, at, original);
            }
        }
        assertThat(Verifier.verify(file, null, null, WitnessPolicy.NONE).verified())
                .isTrue();
    }

    @Test
    void a_receipt_vouches_for_the_events_up_to_its_own() throws IOException {
        Path file = directory.resolve("sample.zip");
        PackageReceipt receipt = SamplePackage.write(file);
        String earlier =
                HexFormat.of().formatHex(SamplePackage.events().get(1).header().hash());

        Verification newest = Verifier.verify(file, receipt.head().hash(), null, WitnessPolicy.NONE);
        Verification older = Verifier.verify(file, earlier, null, WitnessPolicy.NONE);
        Verification foreign = Verifier.verify(file, "0".repeat(64), null, WitnessPolicy.NONE);

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

        List<String> problems =
                Verifier.verify(file, null, null, WitnessPolicy.NONE).problems();

        assertThat(problems).hasSize(100);
    }

    private static void overwrite(RandomAccessFile bytes, long at, int value) throws IOException {
        bytes.seek(at);
        bytes.write(value);
    }
}
