package org.indelible.evidence.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indelible.evidence.Damage;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.note.Keys;
import org.indelible.evidence.note.SignatureType;
import org.junit.jupiter.api.Test;

class ProofVerifierTest {

    private static final ProofVerifier VERIFIER = new ProofVerifier(SampleProof.pinned(), SampleProof.policy());
    private static final byte[] PROOF = SampleProof.proof().bytes();
    private static final byte[] ENTRY = SampleProof.entry(SampleProof.INDEX);

    @Test
    void an_entry_of_the_ledger_is_verified_in_plain_words() {
        ProofVerdict verdict = VERIFIER.verify(PROOF, ENTRY);

        assertThat(verdict.verified()).isTrue();
        assertThat(verdict.checked())
                .containsExactly(
                        "Checkpoint: of ledger demo.indelible.example, covering 12 entries, signed by its pinned key.",
                        "Witnesses: cosigned by witness.example/w1; 1 required.",
                        "Entry: it is entry 4 of these, counted from 0.");
        assertThat(verdict.notChecked()).isEmpty();
    }

    @Test
    void what_nobody_vouches_for_is_said() {
        ProofVerdict verdict = new ProofVerifier(SampleProof.pinned(), WitnessPolicy.NONE)
                .verify(SampleProof.proof(new byte[] {1}).bytes(), ENTRY);

        assertThat(verdict.verified()).isTrue();
        assertThat(verdict.notChecked())
                .containsExactly(
                        "Whether the ledger showed others another history: no witness that the policy names has cosigned.",
                        "The extra data in the proof: nothing vouches for it.");
    }

    @Test
    void another_entry_is_refused() {
        assertRefused(
                VERIFIER.verify(PROOF, SampleProof.entry(SampleProof.INDEX + 1)),
                "The proof does not lead from this entry at place 4 to the root of the checkpoint: the entry or the proof was changed, or made up.");
    }

    @Test
    void an_entry_beyond_the_checkpoint_is_refused() {
        TlogProof proof = SampleProof.proof();
        byte[] beyond = new TlogProof(Long.MAX_VALUE, proof.path(), proof.checkpoint()).bytes();

        assertRefused(
                VERIFIER.verify(beyond, ENTRY),
                "The proof is for entry 9223372036854775807, and the checkpoint covers only 12 entries.");
    }

    @Test
    void another_origin_another_key_and_a_missing_witness_are_refused() {
        PinnedLog pinned = SampleProof.pinned();
        assertRefused(
                new ProofVerifier(new PinnedLog("other.example", pinned.key()), WitnessPolicy.NONE)
                        .verify(PROOF, ENTRY),
                "The checkpoint is of another origin than other.example.");
        PinnedLog otherKey = new PinnedLog(
                pinned.origin(), Keys.fresh("other.example", SignatureType.NOTE).verifier());
        assertRefused(
                new ProofVerifier(otherKey, WitnessPolicy.NONE).verify(PROOF, ENTRY),
                "The note has no signature of the key other.example.");
        WitnessPolicy absent = new WitnessPolicy(
                1, List.of(Keys.fresh("w.example", SignatureType.COSIGNATURE).verifier()));
        assertRefused(
                new ProofVerifier(pinned, absent).verify(PROOF, ENTRY),
                "Only 0 of the 1 cosignatures that the policy requires are on the checkpoint.");
    }

    @Test
    void a_checkpoint_that_the_ledger_signed_with_another_root_is_refused() {
        TlogProof proof = SampleProof.proof();
        byte[] other = new TlogProof(
                        proof.index(),
                        proof.path(),
                        new Checkpoint("demo.indelible.example", 12, new byte[32]).sign(Keys.ledger()))
                .bytes();

        assertThat(new ProofVerifier(SampleProof.pinned(), WitnessPolicy.NONE)
                        .verify(other, ENTRY)
                        .verified())
                .isFalse();
    }

    @Property(tries = 500)
    void any_changed_byte_of_the_proof_is_refused(
            @ForAll @IntRange(max = 99_999) int some, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] proof = PROOF.clone();
        proof[some % proof.length] ^= (byte) change;

        assertOneSentence(VERIFIER.verify(proof, ENTRY));
    }

    @Property(tries = 300)
    void any_changed_byte_of_the_entry_is_refused(
            @ForAll @IntRange(max = 99_999) int some, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] entry = ENTRY.clone();
        entry[some % entry.length] ^= (byte) change;

        assertOneSentence(VERIFIER.verify(PROOF, entry));
    }

    @Property
    void whatever_the_bytes_are_the_answer_is_one_sentence(@ForAll("hostile") byte[] hostile) {
        assertOneSentence(VERIFIER.verify(hostile, ENTRY));
    }

    @Provide
    Arbitrary<byte[]> hostile() {
        return Damage.bytes(600);
    }

    private static void assertRefused(ProofVerdict verdict, String sentence) {
        assertThat(verdict.verified()).isFalse();
        assertThat(verdict.problems()).containsExactly(sentence);
        assertThat(verdict.checked()).isEmpty();
        assertThat(verdict.notChecked()).isEmpty();
    }

    private static void assertOneSentence(ProofVerdict verdict) {
        assertThat(verdict.problems()).singleElement().asString().endsWith(".").doesNotContain("null");
    }
}
