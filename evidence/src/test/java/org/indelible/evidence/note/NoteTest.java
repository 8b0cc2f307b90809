package org.indelible.evidence.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.indelible.evidence.Damage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    private static final VerifierKey PETER =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    private static final VerifierKey ENOCH =
            VerifierKey.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop");

    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";

    private static final String PETERS_LINE =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private static final String ENOCHS_LINE =
            "\u2014 EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    private static final Note SAMPLE = Note.sign("text\n\n more\n", Keys.ledger());

    /** The key, text and signature of the package documentation of golang.org/x/mod/sumdb/note. */
    @Test
    void signing_gives_the_bytes_that_the_reference_implementation_gives() {
        byte[] typed = Keys.base64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
        SigningKey key = SigningKey.ofSeed(PETER, Arrays.copyOfRange(typed, 1, typed.length));

        assertThat(new String(Note.sign(TEXT, key).bytes(), UTF_8)).isEqualTo(TEXT + '\n' + PETERS_LINE);
    }

    @Test
    void a_note_of_two_keys_verifies_for_each_and_for_no_third() {
        Note note = Note.parse((TEXT + '\n' + PETERS_LINE + ENOCHS_LINE).getBytes(UTF_8));

        note.verify(PETER);
        note.verify(ENOCH);
        assertThat(note.signatures()).hasSize(2);
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> note.verify(Keys.ledger().verifier()))
                .withMessage("The note has no signature of the key demo.indelible.example.");
    }

    /** The example of c2sp.org/signed-note. */
    @Test
    void the_example_of_the_specification_verifies() {
        Note note = Note.parse(("This is an example message.\n\n\u2014 example.com/foo"
                        + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n")
                .getBytes(UTF_8));

        assertThatNoException()
                .isThrownBy(() -> note.verify(
                        VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")));
    }

    @Test
    void a_signature_that_shares_only_name_or_only_id_with_a_key_is_of_an_unknown_key() {
        NoteSignature peters = NoteSignature.parse(PETERS_LINE.strip());
        Note note = new Note(
                TEXT,
                List.of(
                        new NoteSignature("PeterNeumann", 1, peters.signature()),
                        new NoteSignature("Other", PETER.id(), peters.signature())));

        assertThat(note.claims(PETER)).isEmpty();
        assertThat(note.with(peters).claims(PETER)).containsExactly(peters);
    }

    @Test
    void one_wrong_signature_of_a_pinned_key_spoils_the_note_whatever_stands_beside_it() {
        Note note = Note.parse((TEXT + '\n' + PETERS_LINE).getBytes(UTF_8)).with(NoteSignature.by(PETER, new byte[64]));

        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> note.verify(PETER))
                .withMessageContaining("was changed, or made up");
    }

    @Test
    void a_key_for_cosignatures_neither_signs_nor_verifies_notes() {
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> Note.sign("a\n", Keys.witness()));
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> SAMPLE.verify(Keys.witness().verifier()));
    }

    @Test
    void text_may_hold_blank_lines_and_what_looks_like_signatures() {
        for (String text : List.of("\n", "\n\n", "a\n\n" + PETERS_LINE, "\u00e9\n\n\n")) {
            Note note = Note.sign(text, Keys.ledger());

            assertThat(Note.parse(note.bytes())).isEqualTo(note);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "a\n",
                "a\n\n",
                "a\nb",
                "a\n\n\u2014 n AAAAAAA=",
                "a\n\n\u2014 n AAAAAAA\n",
                "a\n\n\u2014 n AAAAAAB=\n",
                "a\n\n\u2014 n AAAA\n",
                "a\n\n\u2014 n AAAAAA==\n",
                "a\n\n\u2014  AAAAAAA=\n",
                "a\n\n\u2014 n  AAAAAAA=\n",
                "a\n\n\u2014 n AAAAAAA= \n",
                "a\n\n\u2014 n+m AAAAAAA=\n",
                "a\n\n\u2014 n\u00a0m AAAAAAA=\n",
                "a\n\n\u2014 n\u0085m AAAAAAA=\n",
                "a\n\n- n AAAAAAA=\n",
                "a\n\u2014 n AAAAAAA=\n",
                "a\r\n\r\n\u2014 n AAAAAAA=\r\n",
                "a\tb\n\n\u2014 n AAAAAAA=\n",
                "a\u0000\n\n\u2014 n AAAAAAA=\n"
            })
    void what_is_not_exactly_a_note_is_refused(String text) {
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> Note.parse(text.getBytes(UTF_8)));
    }

    @Test
    void the_shortest_note_is_read() {
        assertThat(Note.parse("\n\n\u2014 n AAAAAAA=\n".getBytes(UTF_8)).text()).isEqualTo("\n");
    }

    @Test
    void a_note_has_a_bounded_size_and_a_bounded_number_of_signatures() {
        NoteSignature one = new NoteSignature("n", 1, new byte[1]);
        List<NoteSignature> most = Collections.nCopies(Note.MAX_SIGNATURES, one);
        Note full = new Note("a\n", most);

        assertThat(Note.parse(full.bytes())).isEqualTo(full);
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> full.with(one));
        byte[] more = (new String(full.bytes(), UTF_8) + one.line() + '\n').getBytes(UTF_8);
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> Note.parse(more));
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> Note.sign("a".repeat(Note.MAX_BYTES) + '\n', Keys.ledger()));
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> Note.parse(new byte[Note.MAX_BYTES + 1]));
    }

    @Test
    void text_that_is_not_unicode_is_refused() {
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> Note.sign("\ud800\n", Keys.ledger()));
        byte[] bytes = SAMPLE.bytes();
        bytes[0] = (byte) 0xC0;
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> Note.parse(bytes))
                .withMessage("The text is not valid UTF-8.");
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void parse_takes_only_what_bytes_writes(@ForAll("damaged") byte[] damaged) {
        try {
            assertThat(Note.parse(damaged).bytes()).isEqualTo(damaged);
        } catch (RefusedNote refused) {
            assertThat(refused).hasMessageEndingWith(".").hasMessageNotContaining("null");
        }
    }

    @Property(tries = 300)
    void any_changed_byte_loses_the_signature(
            @ForAll @IntRange(max = 9999) int some, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] bytes = SAMPLE.bytes();
        bytes[some % bytes.length] ^= (byte) change;

        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> Note.parse(bytes).verify(Keys.ledger().verifier()));
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Damage.of(SAMPLE.bytes());
    }
}
