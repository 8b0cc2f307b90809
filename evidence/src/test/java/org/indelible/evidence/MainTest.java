package org.indelible.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.indelible.evidence.note.Keys;
import org.indelible.evidence.pack.PackageReceipt;
import org.indelible.evidence.pack.SamplePackage;
import org.indelible.evidence.proof.SampleProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_good_package_ends_with_0_and_the_head_hash() throws IOException {
        PackageReceipt receipt = SamplePackage.write(sample());

        assertThat(run("verify", sample().toString())).isZero();
        assertThat(out.toString(UTF_8))
                .startsWith("VERIFIED: the package is whole and agrees with itself.\n")
                .contains("Head hash:           " + receipt.head().hash())
                .contains("SHA-256 of the file: " + receipt.sha256())
                .contains("Not checked\n  - ");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_changed_package_ends_with_1_and_the_reason() throws IOException {
        SamplePackage.write(sample());
        byte[] bytes = Files.readAllBytes(sample());
        bytes[bytes.length - 1] ^= 1;
        Files.write(sample(), bytes);

        assertThat(run("verify", sample().toString())).isOne();
        assertThat(out.toString(UTF_8))
                .startsWith("NOT VERIFIED: do not rely on this file.\n")
                .contains("  - The zip directory does not agree with the files before it")
                .doesNotContain("Checked");
    }

    @Test
    void a_receipt_is_compared() throws IOException {
        PackageReceipt receipt = SamplePackage.write(sample());

        assertThat(run(
                        "verify",
                        sample().toString(),
                        "--receipt",
                        receipt.head().hash()))
                .isZero();
        assertThat(run("verify", sample().toString(), "--receipt", "0".repeat(64)))
                .isOne();
        assertThat(run("verify", sample().toString(), "--receipt", "abc")).isEqualTo(2);
    }

    @Test
    void a_proof_is_verified_against_the_keys_that_are_named() throws IOException {
        byte[] entry = SampleProof.entry(SampleProof.INDEX);
        Path proof = Files.write(
                directory.resolve("a.tlog-proof"), SampleProof.proof(entry).bytes());
        String log = SampleProof.pinned().key().text();
        String witness = Keys.witness().verifier().text();

        assertThat(run("verify", proof.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("--log");
        assertThat(run("verify", proof.toString(), "--log", log, "--witness", witness))
                .isZero();
        assertThat(out.toString(UTF_8)).startsWith("VERIFIED: the proof proves what it says.\n");
        assertThat(run("verify", proof.toString(), "--log", log, "--witness", witness, "--required", "1", "--json"))
                .isZero();
        assertThat(run("verify", proof.toString(), "--log", log, "--receipt", "0".repeat(64)))
                .isOne();
        assertThat(out.toString(UTF_8)).contains("{\"verified\":true,", "NOT VERIFIED: do not rely on this proof.");
    }

    @Test
    void keys_that_are_none_end_with_2() throws IOException {
        SamplePackage.write(sample());
        String witness = Keys.witness().verifier().text();

        assertThat(run("verify", sample().toString(), "--log", "nonsense")).isEqualTo(2);
        assertThat(run("verify", sample().toString(), "--log")).isEqualTo(2);
        assertThat(run("verify", sample().toString(), "--witness", witness)).isEqualTo(2);
        assertThat(run(
                        "verify",
                        sample().toString(),
                        "--log",
                        SampleProof.pinned().key().text(),
                        "--required",
                        "1"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Usage:").doesNotContain("\tat ");
    }

    @Test
    void json_is_one_line_for_programs() throws IOException {
        PackageReceipt receipt = SamplePackage.write(sample());

        assertThat(run("verify", "--json", sample().toString())).isZero();
        assertThat(out.toString(UTF_8))
                .startsWith("{\"verified\":true,\"sha256\":\"" + receipt.sha256() + "\",\"package\":{\"format\":")
                .endsWith("]}\n")
                .hasLineCount(1);
    }

    @Test
    void what_cannot_be_examined_ends_with_2() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("verify")).isEqualTo(2);
        assertThat(run("verify", "a", "b")).isEqualTo(2);
        assertThat(run("verify", "--jsn", "b")).isEqualTo(2);
        assertThat(run("verify", directory.resolve("absent").toString())).isEqualTo(2);
        assertThat(run("verify", directory.toString())).isEqualTo(2);
        assertThat(run("verify", "a\u0000b")).isEqualTo(2);
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8))
                .contains("There is no such file.", "That is not a file.", "Usage:")
                .doesNotContain("\tat ");
    }

    @Test
    void damage_of_any_kind_ends_with_1_and_sentences() throws IOException {
        SamplePackage.write(sample());
        byte[] good = Files.readAllBytes(sample());
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            byte[] damaged = good.clone();
            int from = random.nextInt(good.length);
            int to = Math.min(good.length, from + 2 + random.nextInt(200));
            for (int at = from; at < to; at++) {
                damaged[at] ^= (byte) (1 + random.nextInt(255));
            }
            Files.write(sample(), damaged);
            assertThat(run("verify", sample().toString())).as("round %d", round).isOne();
        }
        assertThat(out.toString(UTF_8)).doesNotContain("Exception");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void it_runs_from_its_own_classes_alone() throws IOException, InterruptedException {
        SamplePackage.write(sample());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        Path.of("target", "classes").toAbsolutePath().toString(),
                        "org.indelible.evidence.Main",
                        "verify",
                        sample().toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).startsWith("VERIFIED");
    }

    private Path sample() {
        return directory.resolve("sample.zip");
    }

    private int run(String... args) {
        return Main.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
    }
}
