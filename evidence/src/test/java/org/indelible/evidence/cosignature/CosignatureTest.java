package org.indelible.evidence.cosignature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.note.Keys;
import org.indelible.evidence.note.NoteSignature;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.SignatureType;
import org.indelible.evidence.note.SigningKey;
import org.indelible.evidence.note.VerifierKey;
import org.junit.jupiter.api.Test;

class CosignatureTest {

    /** A checkpoint of a public log of 2026, cosigned by four public witnesses; its first signature is of a type unknown here. */
    private static final String PUBLISHED = """
            arche2025h1.staging.ct.transparency.dev
            1432088532
            U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

            \u2014 arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
            \u2014 arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
            \u2014 transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
            \u2014 witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
            \u2014 remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
            \u2014 witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
            """;

    private static final PinnedLog PUBLIC_LOG = new PinnedLog(
            "arche2025h1.staging.ct.transparency.dev",
            VerifierKey.parse(
                    "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f"));

    private static final List<VerifierKey> PUBLIC_WITNESSES = Stream.of(
                    "transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM",
                    "witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO",
                    "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2",
                    "witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv")
            .map(VerifierKey::parse)
            .toList();

    private static final PinnedLog LOG =
            new PinnedLog("ledger.example", Keys.ledger().verifier());
    private static final SignedCheckpoint CHECKPOINT =
            LOG.open(new Checkpoint("ledger.example", 7, new byte[32]).sign(Keys.ledger()));
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void a_published_checkpoint_verifies_with_the_cosignatures_of_its_witnesses() {
        SignedCheckpoint checkpoint = PUBLIC_LOG.open(PUBLISHED.getBytes(UTF_8));

        assertThat(checkpoint.checkpoint().size()).isEqualTo(1432088532);
        assertThat(new WitnessPolicy(4, PUBLIC_WITNESSES).check(checkpoint))
                .extracting(Cosignature::time)
                .containsOnly(1779573024L);
    }

    @Test
    void a_published_checkpoint_with_another_size_has_no_signature() {
        byte[] changed = PUBLISHED.replace("1432088532", "1432088533").getBytes(UTF_8);

        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> PUBLIC_LOG.open(changed));
    }

    @Test
    void the_signed_message_is_the_header_the_time_and_the_note_text() {
        byte[] signature = Cosignature.sign(CHECKPOINT, Keys.witness(), NOON).signature();
        String message =
                "cosignature/v1\ntime " + NOON.getEpochSecond() + "\nledger.example\n7\n" + "A".repeat(43) + "=\n";

        assertThat(signature).hasSize(72);
        assertThat(Keys.witness().verifier().verifies(message.getBytes(UTF_8), Arrays.copyOfRange(signature, 8, 72)))
                .isTrue();
    }

    @Test
    void a_witness_that_cosigned_twice_counts_once_with_its_latest_word() {
        SignedCheckpoint twice = cosigned(
                Cosignature.sign(CHECKPOINT, Keys.witness(), NOON),
                Cosignature.sign(CHECKPOINT, Keys.witness(), NOON.plusSeconds(60)));

        assertThat(new WitnessPolicy(1, List.of(Keys.witness().verifier())).check(twice))
                .containsExactly(new Cosignature(
                        Keys.witness().verifier(), NOON.plusSeconds(60).getEpochSecond()));
    }

    @Property(tries = 200)
    void any_changed_byte_of_a_cosignature_is_refused(
            @ForAll @IntRange(max = 71) int at, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] stamped = Cosignature.sign(CHECKPOINT, Keys.witness(), NOON).signature();
        stamped[at] ^= (byte) change;
        SignedCheckpoint changed = cosigned(NoteSignature.by(Keys.witness().verifier(), stamped));

        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> Cosignature.find(changed, Keys.witness().verifier()))
                .withMessageContaining("witness.example/w1");
    }

    @Test
    void a_cosignature_that_is_cut_short_is_refused() {
        SignedCheckpoint cut = cosigned(NoteSignature.by(Keys.witness().verifier(), new byte[7]));

        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> Cosignature.find(cut, Keys.witness().verifier()));
    }

    @Test
    void any_of_the_known_witnesses_count_and_nobody_else_does() {
        SigningKey second = Keys.fresh("witness.example/w2", SignatureType.COSIGNATURE);
        SigningKey stranger = Keys.fresh("stranger.example", SignatureType.COSIGNATURE);
        List<VerifierKey> known = List.of(Keys.witness().verifier(), second.verifier());
        SignedCheckpoint checkpoint =
                cosigned(Cosignature.sign(CHECKPOINT, stranger, NOON), Cosignature.sign(CHECKPOINT, second, NOON));

        assertThat(new WitnessPolicy(1, known).check(checkpoint))
                .extracting(Cosignature::witness)
                .containsExactly(second.verifier());
        assertThat(WitnessPolicy.NONE.check(checkpoint)).isEmpty();
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> new WitnessPolicy(2, known).check(checkpoint))
                .withMessage("Only 1 of the 2 cosignatures that the policy requires are on the checkpoint.");
    }

    @Test
    void a_policy_that_cannot_be_met_or_could_be_met_by_one_key_twice_is_refused() {
        VerifierKey witness = Keys.witness().verifier();
        VerifierKey renamed = new VerifierKey("other", SignatureType.COSIGNATURE, witness.publicKey());

        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> new WitnessPolicy(2, List.of(witness)));
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> new WitnessPolicy(-1, List.of(witness)));
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> new WitnessPolicy(1, List.of(witness, renamed)));
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> new WitnessPolicy(1, List.of(Keys.ledger().verifier())));
    }

    @Test
    void neither_a_key_for_notes_nor_a_time_before_1970_cosigns() {
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> Cosignature.sign(CHECKPOINT, Keys.ledger(), NOON));
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> Cosignature.sign(CHECKPOINT, Keys.witness(), Instant.ofEpochSecond(-1)));
    }

    private static SignedCheckpoint cosigned(NoteSignature... signatures) {
        return LOG.open(Stream.of(signatures)
                .reduce(CHECKPOINT.note(), (note, signature) -> note.with(signature), (one, _) -> one));
    }
}
