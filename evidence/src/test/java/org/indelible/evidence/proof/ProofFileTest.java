package org.indelible.evidence.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.note.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofFileTest {
    private static final byte[] ENTRY = SampleProof.entry(SampleProof.INDEX);
    private static final String RECEIPT = HexFormat.of().formatHex(Sha256.of(ENTRY));

    private final ProofFile verifier = new ProofFile(SampleProof.pinned(), SampleProof.policy());

    @TempDir
    private Path directory;

    @Test
    void the_event_of_a_receipt_is_verified_from_the_file_alone() throws IOException {
        ProofVerdict verdict = verifier.verify(file(SampleProof.proof(ENTRY).bytes()), RECEIPT);

        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.checked())
                .endsWith("Event: its header, which is the entry, hashes to " + RECEIPT
                        + ", the receipt that was given.");
        assertThat(verdict.notChecked()).isEmpty();
    }

    @Test
    void without_receipt_and_witness_it_says_what_was_not_checked() throws IOException {
        ProofVerdict verdict = new ProofFile(SampleProof.pinned(), WitnessPolicy.NONE)
                .verify(file(SampleProof.proof(ENTRY).bytes()), null);

        assertThat(verdict.verified()).isTrue();
        assertThat(verdict.notChecked())
                .containsExactly(
                        "Whether it is the event that is meant: compare its hash with a receipt.",
                        "Whether the ledger showed others another history: no witness that the policy names has cosigned.");
    }

    @Test
    void another_receipt_another_header_another_ledger_and_no_header_are_refused() throws IOException {
        Path good = file(SampleProof.proof(ENTRY).bytes());
        assertThat(verifier.verify(good, "0".repeat(64)).problems())
                .containsExactly("The proof is of another event than the receipt: its event hash is " + RECEIPT + ".");
        assertThat(verifier.verify(
                                file(SampleProof.proof(SampleProof.entry(SampleProof.INDEX + 1))
                                        .bytes()),
                                null)
                        .verified())
                .isFalse();
        assertThat(verifier.verify(file(SampleProof.proof().bytes()), null).problems())
                .containsExactly("The extra data of the proof is not the header of an event.");
        var other = new PinnedLog("other.example", Keys.ledger().verifier());
        assertThat(new ProofFile(other, WitnessPolicy.NONE).verify(good, null).verified())
                .isFalse();
    }

    @Test
    void every_changed_byte_is_refused_in_sentences() throws IOException {
        byte[] good = SampleProof.proof(ENTRY).bytes();
        for (int at = 0; at < good.length; at += 3) {
            byte[] changed = good.clone();
            changed[at] ^= 1;
            assertThat(verifier.verify(file(changed), RECEIPT).problems())
                    .as("byte %d", at)
                    .isNotEmpty();
        }
    }

    @Test
    void a_file_says_that_it_is_a_proof_in_its_first_line() throws IOException {
        assertThat(ProofFile.isOne(file(SampleProof.proof().bytes()))).isTrue();
        assertThat(ProofFile.isOne(file("c2sp.org/tlog-proof@v2\n".getBytes(StandardCharsets.US_ASCII))))
                .isFalse();
        assertThat(ProofFile.isOne(file(new byte[0]))).isFalse();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("entry.tlog-proof"), bytes);
    }
}
