package org.indelible.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.indelible.app.cli.CommandProcess.Ended;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.evidence.proof.ProofVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who holds a receipt gets. */
class ProveTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @Test
    void what_is_printed_is_the_proof_that_verifies_offline() throws Exception {
        try (SmallLog log = new SmallLog(directory)) {
            Ended proven = prove(log);
            assertThat(proven.code()).as(proven.err()).isZero();
            byte[] proof = proven.out().getBytes(StandardCharsets.UTF_8);
            assertThat(proof).isEqualTo(log.proof(3));
            VerifierKey key = VerifierKey.parse(log.key());
            assertThat(new ProofVerifier(new PinnedLog(key.name(), key), WitnessPolicy.NONE)
                            .verify(proof, log.entry(3))
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void what_is_no_proof_is_not_printed() throws Exception {
        try (SmallLog log = new SmallLog(directory)) {
            log.replace("proof", "\u001b[2Jproof".getBytes(StandardCharsets.UTF_8));
            assertRefused(prove(log));
            log.answerWith(404, "proof");
            Ended refused = prove(log);
            assertRefused(refused);
            assertThat(refused.err()).contains("not?[2J now");
        }
    }

    private Ended prove(SmallLog log) throws IOException, InterruptedException {
        String receipt = HexFormat.of().formatHex(Sha256.of(log.entry(3)));
        return CommandProcess.run(directory, "prove", "stream-1", "1", receipt, "--url", log.address());
    }

    private static void assertRefused(Ended refused) {
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith("indelible: ").doesNotContain("\u001b", "Exception");
    }
}
