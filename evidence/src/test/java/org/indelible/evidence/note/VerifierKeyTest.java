package org.indelible.evidence.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indelible.evidence.Damage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierKeyTest {

    private static final String SAMPLE = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    /** From the tests of golang.org/x/mod/sumdb/note, of transparency-dev/formats, and the example of c2sp.org/signed-note. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                SAMPLE,
                "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6",
                "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"
            })
    void keys_of_other_implementations_are_read_and_written_back(String text) {
        assertThat(VerifierKey.parse(text).text()).isEqualTo(text);
    }

    @Test
    void the_type_is_part_of_the_key() {
        assertThat(VerifierKey.parse(SAMPLE).type()).isEqualTo(SignatureType.NOTE);
        assertThat(VerifierKey.parse("remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2")
                        .type())
                .isEqualTo(SignatureType.COSIGNATURE);
    }

    /** The last two have the right id for what they hold: a key one byte longer, and an unknown type. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "++",
                "a+00000000+",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void anything_else_is_refused(String text) {
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> VerifierKey.parse(text));
    }

    @Property
    void parse_takes_only_what_text_writes(@ForAll("damaged") byte[] damaged) {
        String text = new String(damaged, UTF_8);
        try {
            assertThat(VerifierKey.parse(text).text()).isEqualTo(text);
        } catch (RefusedNote refused) {
            assertThat(refused).hasMessageEndingWith(".").hasMessageNotContaining("null");
        }
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Damage.of(SAMPLE.getBytes(UTF_8));
    }
}
