package org.indelible.evidence.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indelible.evidence.Damage;
import org.indelible.evidence.note.RefusedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlogProofTest {

    private static final String HASH = "gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=";
    private static final String NOTE = "\n\na\n\n\u2014 n AAAAAAA=\n";

    @Test
    void a_proof_is_written_line_by_line_as_the_specification_says() {
        TlogProof proof =
                TlogProof.parse(bytes("c2sp.org/tlog-proof@v1\nextra AQI=\nindex 73894\n" + HASH + "\n" + HASH + NOTE));

        assertThat(proof.extra()).containsExactly(1, 2);
        assertThat(proof.index()).isEqualTo(73894);
        assertThat(proof.path()).hasSize(2);
        assertThat(proof.checkpoint().text()).isEqualTo("a\n");
    }

    @Test
    void the_only_entry_of_a_ledger_has_a_proof_without_hashes() {
        TlogProof proof = TlogProof.parse(bytes("c2sp.org/tlog-proof@v1\nindex 0" + NOTE));

        assertThat(proof.path()).isEmpty();
        assertThat(proof.extra()).isEmpty();
        assertThat(new TlogProof(0, List.of(), proof.checkpoint())).isEqualTo(proof);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "c2sp.org/tlog-proof@v1\n",
                "c2sp.org/tlog-proof@v1" + NOTE,
                "c2sp.org/tlog-proof@v2\nindex 0" + NOTE,
                " c2sp.org/tlog-proof@v1\nindex 0" + NOTE,
                "\nc2sp.org/tlog-proof@v1\nindex 0" + NOTE,
                "c2sp.org/tlog-proof@v1\r\nindex 0" + NOTE,
                "c2sp.org/tlog-proof@v1\nindex 00" + NOTE,
                "c2sp.org/tlog-proof@v1\nindex -1" + NOTE,
                "c2sp.org/tlog-proof@v1\nindex  1" + NOTE,
                "c2sp.org/tlog-proof@v1\nindex 9223372036854775808" + NOTE,
                "c2sp.org/tlog-proof@v1\nextra \nindex 0" + NOTE,
                "c2sp.org/tlog-proof@v1\nextra AQI\nindex 0" + NOTE,
                "c2sp.org/tlog-proof@v1\nextra AQI=" + NOTE,
                "c2sp.org/tlog-proof@v1\nindex 0\nextra AQI=" + NOTE,
                "c2sp.org/tlog-proof@v1\nextra AQI=\nextra AQI=\nindex 0" + NOTE,
                "c2sp.org/tlog-proof@v1\nindex 0\nAQI=" + NOTE,
                "c2sp.org/tlog-proof@v1\nindex 0\n" + HASH + " " + NOTE,
                "c2sp.org/tlog-proof@v1\nindex 0\n\n" + HASH + NOTE + "x",
                "c2sp.org/tlog-proof@v1\nindex 0\n\na\n"
            })
    void what_is_not_exactly_a_proof_is_refused(String text) {
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> TlogProof.parse(bytes(text)));
    }

    @Test
    void a_proof_has_a_bounded_number_of_hashes_and_a_bounded_size() {
        String begin = "c2sp.org/tlog-proof@v1\nindex 0";

        assertThat(TlogProof.parse(bytes(begin + ("\n" + HASH).repeat(63) + NOTE))
                        .path())
                .hasSize(63);
        for (int count : new int[] {64, 5000}) {
            assertThatExceptionOfType(RefusedNote.class)
                    .isThrownBy(() -> TlogProof.parse(bytes(begin + ("\n" + HASH).repeat(count) + NOTE)))
                    .withMessage("A proof has more than 63 hashes.");
        }
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> TlogProof.parse(new byte[TlogProof.MAX_BYTES + 1]));
        assertThat(TlogProof.parse(
                                SampleProof.proof(new byte[TlogProof.MAX_EXTRA]).bytes())
                        .extra())
                .hasSize(TlogProof.MAX_EXTRA);
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> SampleProof.proof(new byte[TlogProof.MAX_EXTRA + 1]));
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> new TlogProof(
                        0,
                        Collections.nCopies(64, new byte[32]),
                        SampleProof.proof().checkpoint()));
    }

    @Property
    void parse_takes_only_what_bytes_writes(@ForAll("damaged") byte[] damaged) {
        try {
            assertThat(TlogProof.parse(damaged).bytes()).isEqualTo(damaged);
        } catch (RefusedNote refused) {
            assertThat(refused).hasMessageEndingWith(".").hasMessageNotContaining("null");
        }
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Damage.of(SampleProof.proof(new byte[] {1, 2, 3}).bytes());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
