package org.indelible.evidence.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.note.Keys;
import org.indelible.evidence.pack.SamplePackage;
import org.indelible.evidence.proof.ProofVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessVerifierTest {
    private static final PinnedLog LOG =
            new PinnedLog("demo.indelible.example", Keys.ledger().verifier());

    private final CompletenessVerifier verifier = new CompletenessVerifier(LOG, WitnessPolicy.NONE);

    @Test
    void a_true_proof_says_how_the_stream_ended() {
        ProofVerdict verdict = verifier.verify(SampleCompleteness.proof().encode());

        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.checked())
                .endsWith("Completeness: of the 5 entries that were counted, in 3 streams, this stream's last is its"
                        + " event 2, with hash "
                        + HexFormat.of()
                                .formatHex(SamplePackage.events()
                                        .getLast()
                                        .header()
                                        .hash())
                        + "; a stream has one place in the count.");
    }

    @Test
    void without_a_key_it_agrees_with_itself_and_says_that_this_is_all() {
        ProofVerdict verdict = new CompletenessVerifier(null, WitnessPolicy.NONE)
                .verify(SampleCompleteness.proof().encode());

        assertThat(verdict.verified()).isTrue();
        assertThat(verdict.notChecked()).singleElement().asString().contains("--log");
    }

    @Test
    void an_earlier_end_of_the_stream_is_refused() {
        CompletenessProof proof = SampleCompleteness.proof();
        StreamHead earlier = new StreamHead(
                proof.head().streamId(),
                1,
                SamplePackage.events().get(1).header().hash());

        assertRefused(
                new CompletenessProof(proof.statement(), proof.secret(), proof.payload(), earlier, proof.path()),
                "The end of the stream does not lead to the root that was stated: the proof was changed, or made up.");
    }

    @Test
    void a_count_that_nobody_stated_is_refused() {
        List<StreamHead> shorter = new ArrayList<>(SampleCompleteness.heads());
        shorter.set(0, new StreamHead(shorter.getFirst().streamId(), 1, Sha256.of(new byte[] {7})));
        CompletenessProof madeUp = SampleCompleteness.proof(shorter, "completeness.stated");
        CompletenessProof stated = SampleCompleteness.proof();

        assertRefused(
                new CompletenessProof(
                        stated.statement(), madeUp.secret(), madeUp.payload(), madeUp.head(), madeUp.path()),
                "The statement of completeness is not what its header commits to.");
        assertRefused(
                SampleCompleteness.proof(shorter, "casenote.added"), "The event is not a statement of completeness.");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 5, Long.MAX_VALUE})
    void a_count_through_an_entry_that_is_not_before_the_statement_is_refused(long throughLeaf) {
        assertRefused(
                SampleCompleteness.proof(SampleCompleteness.heads(), "completeness.stated", throughLeaf),
                "The statement of completeness counts through an entry that is not before it.");
    }

    @Test
    void another_ledger_is_refused() {
        var other = new PinnedLog("other.example", Keys.ledger().verifier());
        assertThat(new CompletenessVerifier(other, WitnessPolicy.NONE)
                        .verify(SampleCompleteness.proof().encode())
                        .problems())
                .containsExactly("The statement of completeness is of another ledger.");
    }

    @Test
    void every_changed_byte_is_refused_in_sentences() {
        byte[] good = SampleCompleteness.proof().encode();
        for (int at = 0; at < good.length; at++) {
            byte[] changed = good.clone();
            changed[at] ^= 1;
            assertThat(verifier.verify(changed).problems()).as("byte %d", at).isNotEmpty();
        }
    }

    private void assertRefused(CompletenessProof proof, String problem) {
        assertThat(verifier.verify(proof).problems()).containsExactly(problem);
    }
}
