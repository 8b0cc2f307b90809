package org.indelible.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.door.EdgeUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeUnderTest
class StrictBodiesTest {
    private static final String GOOD = """
            {"child":"0d1f2a5e-1111-4c3b-9d57-3a54a2f1a001","text":"Seen at home.\\n\\tWell.","kind":"home","minutes":40,
            "alone":true,"at":"2026-11-20T14:30:00Z","present":[{"name":"Aunt"}]}""";

    private final Door door;

    @Autowired
    StrictBodiesTest(Door door) {
        this.door = door;
    }

    private Answer post(String body) {
        return door.post("/test/visits", body);
    }

    private static List<String> violations(Answer answer) {
        return StreamSupport.stream(answer.body().path("violations").spliterator(), false)
                .map(violation -> violation.path("code").asString() + " "
                        + violation.path("pointer").asString())
                .toList();
    }

    @Test
    void a_body_that_says_what_the_type_asks_for_is_read() {
        Answer answer = post(GOOD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("at").asString()).isEqualTo("2026-11-20T14:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"kind\":\"home\" | \"kind\":\"street\" | value-unknown /kind",
                "\"kind\":\"home\" | \"kind\":0 | value-type /kind",
                "\"kind\":\"home\" | \"kind\":\"HOME\" | value-unknown /kind",
                "\"kind\":\"home\" | \"kind\":\"\" | value-unknown /kind",
                "\"minutes\":40 | \"minutes\":\"40\" | value-type /minutes",
                "\"minutes\":40 | \"minutes\":40.0 | value-type /minutes",
                "\"minutes\":40 | \"minutes\":40.5 | value-type /minutes",
                "\"minutes\":40 | \"minutes\":true | value-type /minutes",
                "\"minutes\":40 | \"minutes\":null | field-required /minutes",
                "\"minutes\":40 | \"minutes\":99999999999 | value-malformed /minutes",
                "\"alone\":true | \"alone\":\"true\" | value-type /alone",
                "\"alone\":true | \"alone\":1 | value-type /alone",
                "\"text\":\" | \"text\":7, \"text2\":\" | value-type /text",
                "\"kind\":\"home\" | \"kind\":\"home\",\"age\":3 | field-unknown /age",
                "\"kind\":\"home\" | \"kind\":\"home\",\"kind\":\"school\" | field-duplicate /kind",
                "\"name\":\"Aunt\" | \"name\":\"Aunt\",\"name\":\"Uncle\" | field-duplicate /present/0/name",
                "{\"name\":\"Aunt\"} | null | field-required /present/0",
                "{\"name\":\"Aunt\"} | \"Aunt\" | value-type /present/0",
                "{\"name\":\"Aunt\"} | {\"age\":40} | field-required /present/0/name",
                "[{\"name\":\"Aunt\"}] | {\"name\":\"Aunt\"} | value-type /present",
                "[{\"name\":\"Aunt\"}] | \"\" | value-type /present",
                "\"2026-11-20T14:30:00Z\" | \"2026-11-20\" | value-malformed /at",
                "\"2026-11-20T14:30:00Z\" | \"2026-11-20T14:30:00\" | value-malformed /at",
                "\"2026-11-20T14:30:00Z\" | 1700000000 | value-type /at",
                "\"2026-11-20T14:30:00Z\" | \"\" | value-malformed /at",
                "\"2026-11-20T14:30:00Z\" | \" 2026-11-20T14:30:00Z\" | value-malformed /at",
                "\"2026-11-20T14:30:00Z\" | \"2026-11-20T14:30:00Z\\n\" | value-malformed /at",
                "\"present\" | \"agreed\":[2026,11,20],\"present\" | value-type /agreed",
                "\"present\" | \"agreed\":20000,\"present\" | value-type /agreed",
                "\"present\" | \"agreed\":\"2026-02-30\",\"present\" | value-malformed /agreed",
                "\"present\" | \"code\":\" \",\"present\" | code-blank /code",
                "\"present\" | \"code\":4,\"present\" | value-type /code",
                "\"0d1f2a5e-1111-4c3b-9d57-3a54a2f1a001\" | \"0d1f2a5e\" | value-malformed /child",
                "\"0d1f2a5e-1111-4c3b-9d57-3a54a2f1a001\" | 17 | value-type /child",
                "Seen | \\ud83d | surrogate-unpaired /text",
                "Seen | \\u0000 | control-character /text",
                "Seen | \\u009b | control-character /text",
                "Seen | \\r | control-character /text",
                "Seen | \\ufffe | noncharacter /text",
                "Seen | \\ud83f\\udfff | noncharacter /text",
                "Seen | \\ufdd0 | noncharacter /text",
                "Seen | \\u202e | direction-control /text",
                "Seen | \\u202a | direction-control /text",
                "Seen | \\u2069 | direction-control /text",
                "Aunt | \\u2066Aunt | direction-control /present/0/name",
                "\"present\" | \"when\":{\"kind\":\"at\",\"at\":\"yesterday\"},\"present\" | value-malformed /when/at",
                "\"present\" | \"when\":{\"kind\":\"at\",\"at\":7},\"present\" | value-type /when/at",
                "\"present\" | \"when\":{\"kind\":\"at\",\"at\":\"0001-01-01T00:00:00Z\"},\"present\" | date-not-plausible /when",
                "\"present\" | \"when\":{\"kind\":\"imprecise\",\"earliest\":\"2026-01-01\",\"latest\":\"2026-01-31\",\"precision\":\"era\"},\"present\" | value-unknown /when/precision",
                "\"present\" | \"when\":{\"kind\":\"on\",\"date\":\"2026-02-30\",\"at\":1},\"present\" | value-malformed /when/date",
                "\"present\" | \"when\":{\"kind\":\"then\"},\"present\" | value-unknown /when/kind",
                "\"present\" | \"when\":{\"date\":\"2026-02-03\"},\"present\" | field-required /when/kind",
            })
    void what_does_not_fit_is_refused_where_it_stands(String good, String bad, String violation) {
        Answer answer = post(GOOD.replace(good, bad));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(violations(answer)).contains(violation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\":\"at\",\"at\":\"yesterday\"",
                "\"kind\":\"at\",\"at\":7",
                "\"kind\":\"at\",\"at\":null",
                "\"kind\":\"at\"",
                "\"kind\":\"at\",\"at\":\"0001-01-01T00:00:00Z\"",
                "\"kind\":\"between\",\"from\":\"2026-11-20T14:30:00Z\",\"to\":\"later\"",
                "\"kind\":\"imprecise\",\"earliest\":\"2026-01-01\",\"latest\":\"2026-01-31\",\"precision\":\"era\"",
                "\"kind\":\"then\",\"at\":\"2026-11-20T14:30:00Z\"",
                "\"kind\":7",
                "\"kind\":null",
                "\"at\":\"2026-11-20T14:30:00Z\""
            })
    void one_fault_inside_an_alternative_is_one_violation(String when) {
        Answer answer = post(GOOD.replace("\"present\"", "\"when\":{" + when + "},\"present\""));
        assertThat(violations(answer)).as(answer.response().body()).hasSize(1);
    }

    @Test
    void what_joins_letters_and_pictures_is_part_of_the_text() {
        Answer answer = post(
                GOOD.replace("Seen", "\u0645\u06cc\u200c\u0631\u0648\u0645 \ud83d\udc68\u200d\ud83d\udc67 \u200f"));
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\":}",
                "{'a':1}",
                "{\"text\":\"\u0001\"}",
                "{} {}",
                "[1,]",
                "NaN",
                "// no\n{}",
                "\uFEFF{}"
            })
    void what_is_not_json_is_refused(String body) {
        Answer answer = post(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("json-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "\"text\"", "[]"})
    void json_that_is_no_object_is_refused(String body) {
        Answer answer = post(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\t", "\r\n"})
    void a_body_of_white_space_is_refused(String body) {
        Answer answer = post(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("json-malformed");
    }

    @Test
    void of_very_many_faults_the_first_are_told() {
        String unknown = IntStream.range(0, 40)
                .mapToObj(i -> "\"f" + i + "\":\"\\u0001\"")
                .collect(Collectors.joining(",", "{", "}"));
        Answer answer = post(unknown);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(violations(answer)).hasSize(25);
        assertThat(answer.body().path("detail").asString()).contains("at least 25");
    }

    @Test
    void nesting_without_end_is_refused() {
        assertThat(post("[".repeat(5_000)).code()).isEqualTo("json-malformed");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] half = {'{', '"', 'a', '"', ':', '"', (byte) 0xc3, '"', '}'};
        Answer answer =
                door.send("POST", "/test/visits", BodyPublishers.ofByteArray(half), "Content-Type", "application/json");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("json-malformed");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Answer answer = post("""
                {"child":"?","text":"\\u0007","kind":"street","minutes":"4","at":"2026-11-20T14:30:00Z","colour":"red"}""");
        assertThat(answer.code()).isEqualTo("body-invalid");
        assertThat(violations(answer))
                .containsExactlyInAnyOrder(
                        "control-character /text",
                        "value-malformed /child",
                        "value-unknown /kind",
                        "value-type /minutes",
                        "field-unknown /colour",
                        "field-required /alone",
                        "field-required /present");
    }

    @Test
    void a_fault_in_a_field_that_is_required_hides_no_other_and_invents_none() {
        Answer answer = post("""
                {"child":"0d1f2a5e-1111-4c3b-9d57-3a54a2f1a001","text":"Seen.","kind":"street","minutes":"4","alone":true,"at":"30/11/2026",
                 "present":[null,"Aunt",{"name":7,"shoe":40}],"when":{"kind":"between","from":"2026-11-20T14:30:00Z","to":"2026-11-20T14:29:00Z"},
                 "colour":"red"}""");
        assertThat(violations(answer))
                .containsExactlyInAnyOrder(
                        "value-unknown /kind",
                        "value-type /minutes",
                        "value-malformed /at",
                        "field-required /present/0",
                        "value-type /present/1",
                        "value-type /present/2/name",
                        "field-unknown /present/2/shoe",
                        "ends-before-it-begins /when",
                        "field-unknown /colour");
        assertThat(violations(post(GOOD.replace("\"present\"", "\"when\":{\"kind\":\"on\",\"day\":1},\"present\""))))
                .containsExactlyInAnyOrder("field-required /when/date", "field-unknown /when/day");
        assertThat(post(GOOD.replace("\"present\"", "\"when\":{\"kind\":\"then\"},\"present\""))
                        .body()
                        .path("detail")
                        .asString())
                .isEqualTo("This must be one of at, between, imprecise, on.");
    }

    @Test
    void a_refusal_of_an_unknown_value_lists_those_that_are_known_and_quotes_nothing() {
        Answer answer = post(GOOD.replace("\"home\"", "\"Ruby Marsh\""));
        assertThat(answer.body().path("detail").asString()).contains("home, school");
        assertThat(answer.response().body()).doesNotContain("Ruby");
    }
}
