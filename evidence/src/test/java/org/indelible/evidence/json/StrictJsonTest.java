package org.indelible.evidence.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @Test
    void every_kind_of_value_is_read() {
        JsonValue value = parse(" {\"a\" : [1, -20, 0, true,false,null, \"x\\u0041\\n\\\"\\ud83d\\ude00\", {}, []]} ");

        assertThat(StrictJson.write(value))
                .asString(UTF_8)
                .isEqualTo("{\"a\":[1,-20,0,true,false,null,\"xA\\n\\\"\ud83d\ude00\",{},[]]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1",
                "[1,]",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\"}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":null,\"a\":null}",
                "{\"a\":1,\"\\u0061\":2}",
                "1.9",
                "1e3",
                "1E3",
                "-",
                "-0",
                "01",
                "+1",
                "9223372036854775808",
                "\"\\ud800\"",
                "\"\\ud800x\"",
                "\"\\udc00\\ud800\"",
                "\"\\u12\"",
                "\"\\u00g0\"",
                "\"\\x\"",
                "\"\n\"",
                "\"open",
                "tru",
                "NaN",
                "nulll",
                "1 2",
                "\ufeff1",
                "'a'",
                "[1}",
                "// c\n1"
            })
    void what_two_readers_could_understand_differently_is_refused(String text) {
        assertThatExceptionOfType(MalformedJson.class).isThrownBy(() -> parse(text));
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        byte[] surrogateInUtf8 = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0xAF, '"'};

        for (byte[] bytes : List.of(surrogateInUtf8, overlong)) {
            assertThatExceptionOfType(MalformedJson.class)
                    .isThrownBy(() -> StrictJson.parse(bytes))
                    .withMessage("the text is not valid UTF-8");
        }
    }

    @Test
    void nesting_is_limited() {
        assertThat(parse("[".repeat(64) + "]".repeat(64))).isNotNull();
        assertThatExceptionOfType(MalformedJson.class).isThrownBy(() -> parse("[".repeat(100_000)));
    }

    @Test
    void messages_do_not_repeat_the_content() {
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> parse("{\"secret\":1,\"secret\":2}"))
                .withMessage("at character 22: a member name occurs twice in one object");
    }

    @Property
    void what_is_written_reads_back_equal(@ForAll("values") JsonValue value) {
        assertThat(StrictJson.parse(StrictJson.write(value))).isEqualTo(value);
    }

    @Provide
    static Arbitrary<JsonValue> values() {
        return JsonValues.any(Arbitraries.strings().excludeChars(surrogates()).ofMaxLength(6));
    }

    private static char[] surrogates() {
        char[] surrogates = new char[0x800];
        for (int i = 0; i < surrogates.length; i++) {
            surrogates[i] = (char) (0xD800 + i);
        }
        return surrogates;
    }

    private static JsonValue parse(String text) {
        return StrictJson.parse(text.getBytes(UTF_8));
    }

    @Test
    void members_keep_their_order() {
        JsonValue.ObjectValue object = (JsonValue.ObjectValue) parse("{\"z\":1,\"a\":2}");

        assertThat(object.members().keySet()).containsExactly("z", "a");
        assertThat(object.members()).containsEntry("a", new JsonValue.IntegerValue(2));
        assertThat(new JsonValue.ObjectValue(Map.of()).members()).isEmpty();
    }
}
