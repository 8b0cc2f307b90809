package org.indelible.evidence.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.indelible.evidence.cosignature.Cosignature;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.note.Keys;
import org.junit.jupiter.api.Test;

/** The committed bytes of a proof, and the specification that shows them. What is made anew is left in {@code target/golden}, to be looked at when a test fails. */
class GoldenProofTest {

    private static final Path COMMITTED = Path.of("src", "test", "resources", "golden");
    private static final Path MADE = Path.of("target", "golden");
    private static final Path SPECIFICATION = Path.of("..", "docs", "ledger-proofs.md");

    @Test
    void the_proof_has_the_committed_bytes_and_is_the_one_in_the_specification() throws IOException {
        assertGolden("entry.tlog-proof", SampleProof.proof().bytes());
    }

    @Test
    void what_is_signed_and_what_is_trusted_is_in_the_specification() throws IOException {
        String text = SampleProof.proof().checkpoint().text();
        Cosignature cosignature = SampleProof.policy()
                .check(SampleProof.pinned().open(SampleProof.proof().checkpoint()))
                .getFirst();
        byte[] leaf = MerkleTree.leafHash(SampleProof.entry(SampleProof.INDEX));

        assertGolden(
                "proof.txt",
                Stream.of(
                                "ledger's key     " + Keys.ledger().verifier(),
                                "witness's key    " + Keys.witness().verifier(),
                                "leaf hash        " + HexFormat.of().formatHex(leaf),
                                "ledger signs     " + escaped(text),
                                "witness signs    "
                                        + escaped("cosignature/v1\ntime " + cosignature.time() + '\n' + text))
                        .reduce("", (all, line) -> all + line + '\n')
                        .getBytes(UTF_8));
    }

    @Test
    void what_the_verifier_says_of_it_is_in_the_specification() throws IOException {
        ProofVerdict verdict = new ProofVerifier(SampleProof.pinned(), SampleProof.policy())
                .verify(
                        Files.readAllBytes(COMMITTED.resolve("entry.tlog-proof")),
                        SampleProof.entry(SampleProof.INDEX));

        assertThat(Files.readString(SPECIFICATION)).contains(String.join("\n", verdict.checked()));
    }

    private static void assertGolden(String name, byte[] bytes) throws IOException {
        Files.createDirectories(MADE);
        assertThat(Files.write(MADE.resolve(name), bytes)).hasSameBinaryContentAs(COMMITTED.resolve(name));
        assertThat(Files.readString(SPECIFICATION)).contains(new String(bytes, UTF_8).strip());
    }

    private static String escaped(String text) {
        return '"' + text.replace("\n", "\\n") + '"';
    }
}
