package org.indelible.evidence.header;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indelible.evidence.digest.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventHeaderTest {

    private static final EventHeader SAMPLE = header("demo", "stream", 1, filled(4));

    /** Written out by hand from the layout in the javadoc. */
    private static final String SAMPLE_HEX = "4945564801" + "00000004" + "64656d6f" + "00000006" + "73747265616d"
            + "00000008" + "4361736546696c65" + "00000008" + "0000000000000001" + "00000010"
            + "00000000000000010000000000000002" + "0000000e" + "636173656e6f74652e6164646564" + "00000001" + "31"
            + "00000008" + "00000000000003e8" + "00000005" + "6163746f72" + "00000020" + "01".repeat(32) + "00000003"
            + "6b6579" + "00000020" + "02".repeat(32) + "00000020" + "03".repeat(32) + "00000020" + "04".repeat(32);

    @Test
    void the_encoding_is_the_documented_layout() {
        assertThat(HexFormat.of().formatHex(SAMPLE.encode())).isEqualTo(SAMPLE_HEX);
        assertThat(SAMPLE.hash()).isEqualTo(Sha256.of(HexFormat.of().parseHex(SAMPLE_HEX)));
    }

    @Test
    void parse_gives_back_what_was_encoded() {
        assertThat(EventHeader.parse(SAMPLE.encode())).isEqualTo(SAMPLE);
    }

    @Property
    void parse_takes_only_what_encode_writes(@ForAll("damaged") byte[] damaged) {
        try {
            assertThat(EventHeader.parse(damaged).encode()).isEqualTo(damaged);
        } catch (MalformedHeader refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    @Property
    void two_headers_with_different_text_fields_have_different_encodings(
            @ForAll("texts") String origin,
            @ForAll("texts") String stream,
            @ForAll("texts") String otherOrigin,
            @ForAll("texts") String otherStream) {
        byte[] one = header(origin, stream, 1, filled(4)).encode();
        byte[] other = header(otherOrigin, otherStream, 1, filled(4)).encode();

        assertThat(Arrays.equals(one, other)).isEqualTo(origin.equals(otherOrigin) && stream.equals(otherStream));
    }

    @Test
    void cutting_or_extending_the_bytes_is_refused() {
        byte[] encoding = SAMPLE.encode();
        for (int length = 0; length < encoding.length; length++) {
            byte[] cut = Arrays.copyOf(encoding, length);
            assertThatExceptionOfType(MalformedHeader.class).isThrownBy(() -> EventHeader.parse(cut));
        }
        byte[] extended = Arrays.copyOf(encoding, encoding.length + 1);
        assertThatExceptionOfType(MalformedHeader.class)
                .isThrownBy(() -> EventHeader.parse(extended))
                .withMessage("there are bytes after the last field");
    }

    @Test
    void another_version_is_refused() {
        byte[] encoding = SAMPLE.encode();
        encoding[4] = 2;

        assertThatExceptionOfType(MalformedHeader.class)
                .isThrownBy(() -> EventHeader.parse(encoding))
                .withMessage("header version 2 is unknown");
    }

    @Test
    void the_first_event_of_a_stream_and_only_it_has_a_previous_hash_of_zeros() {
        assertThat(header("demo", "stream", 0, filled(0)).sequence()).isZero();
        assertThatExceptionOfType(MalformedHeader.class).isThrownBy(() -> header("demo", "stream", 0, filled(4)));
        assertThatExceptionOfType(MalformedHeader.class).isThrownBy(() -> header("demo", "stream", 1, filled(0)));
    }

    @Test
    void values_outside_the_layout_are_refused() {
        for (String text : List.of("", "x".repeat(1025), "\ud800")) {
            assertThatExceptionOfType(MalformedHeader.class).isThrownBy(() -> header(text, "stream", 1, filled(4)));
        }
        assertThatExceptionOfType(MalformedHeader.class).isThrownBy(() -> header("demo", "stream", -1, filled(4)));
        assertThatExceptionOfType(MalformedHeader.class).isThrownBy(() -> header("demo", "stream", 1, new byte[31]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\rb",
                "\u0000",
                "\u001b[2J",
                "\u007f",
                "\u009b2J",
                "\u00ad",
                "\u202ea",
                "\u2028",
                "\u2029",
                "\ufeffa",
                "\udb40\udc41"
            })
    void a_text_that_could_steer_who_prints_it_is_refused(String text) {
        assertThatExceptionOfType(MalformedHeader.class)
                .isThrownBy(() -> header("demo", text, 1, filled(4)))
                .withMessage("the stream id has a control or format character");
        byte[] encoding = header("demo", "x".repeat(text.getBytes(UTF_8).length), 1, filled(4))
                .encode();
        byte[] steering = text.getBytes(UTF_8);
        System.arraycopy(steering, 0, encoding, 5 + 4 + 4 + 4, steering.length);
        assertThatExceptionOfType(MalformedHeader.class).isThrownBy(() -> EventHeader.parse(encoding));
    }

    @Test
    void a_text_is_as_long_as_its_utf_8_and_holds_no_surrogate_alone() {
        for (String letter : List.of("x", "\u00e9\u00e9", "\u20ac\u20ac\u20acx", "\ud83d\ude00")) {
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            String longest = letter.repeat(1024 / bytes) + "x".repeat(1024 % bytes);
            assertThat(EventHeader.parse(header(longest, "stream", 1, filled(4)).encode())
                            .origin())
                    .isEqualTo(longest);
            assertThatExceptionOfType(MalformedHeader.class)
                    .isThrownBy(() -> header(longest + "x", "stream", 1, filled(4)))
                    .withMessage("the origin must have 1 to 1024 bytes");
        }
        for (String alone : List.of("x\ud83d", "\ud83dx", "\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00")) {
            assertThatExceptionOfType(MalformedHeader.class)
                    .isThrownBy(() -> header(alone, "stream", 1, filled(4)))
                    .withMessage("the origin is not well-formed Unicode");
        }
    }

    @Test
    void arrays_handed_out_cannot_change_the_header() {
        SAMPLE.previousHash()[0] = 99;

        assertThat(SAMPLE.previousHash()).isEqualTo(filled(4));
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        byte[] encoding = SAMPLE.encode();
        return Arbitraries.integers()
                .between(0, encoding.length - 1)
                .flatMap(at -> Arbitraries.bytes().map(value -> {
                    byte[] damaged = encoding.clone();
                    damaged[at] = value;
                    return damaged;
                }));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "aa", "b", "ab", "ba", "\ud83d\ude00a", "\u00e9", "e\u0301");
    }

    private static EventHeader header(String origin, String stream, long sequence, byte[] previous) {
        return new EventHeader(
                origin,
                stream,
                "CaseFile",
                sequence,
                new UUID(1, 2),
                "casenote.added",
                "1",
                1000,
                "actor",
                filled(1),
                "key",
                filled(2),
                filled(3),
                previous);
    }

    private static byte[] filled(int value) {
        byte[] digest = new byte[Sha256.LENGTH];
        Arrays.fill(digest, (byte) value);
        return digest;
    }
}
