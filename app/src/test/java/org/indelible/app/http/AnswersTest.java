package org.indelible.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.Recording;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.command.summaries.RecordCaseSummary;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.events.people.EnteredFor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiUnderTest
class AnswersTest {
    private static final String FILE = "/api/v1/case-files/01900000-0000-7000-8000-000000000001";
    private static final String SUMMARY = """
        {"trigger":"review","content":{"presentPosition":"Well","howToProceed":"Go on"},"occurredAt":{"kind":"on","date":"2026-11-20"}}\
        """;
    private static final String STEP = """
        {"step":"family-informed","answer":"done","words":"By letter","on":"2026-11-20"}\
        """;

    private final Door door;
    private final RecordingDesk desk;

    @Autowired
    AnswersTest(Door door, RecordingDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    private Answer summarise(String... headers) {
        return door.post(
                FILE + "/summaries",
                SUMMARY,
                Stream.concat(Stream.of("Access-Purpose", "casework"), Stream.of(headers))
                        .toArray(String[]::new));
    }

    private Answer refused(Violation... violations) {
        desk.refuseNext(new Refused(List.of(violations)));
        return summarise();
    }

    @Test
    void what_arises_has_an_address_a_version_and_a_receipt() {
        Answer answer = summarise();
        String id = answer.body().path("id").asString();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(FILE + "/entries/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.body().path("version").asInt()).isEqualTo(1);
        assertThat(answer.body().path("position").path("stream").asString()).isEqualTo(FILE.substring(19));
        assertThat(answer.body().path("position").path("lastSequence").asInt()).isEqualTo(desk.count());
        assertThat(answer.body().path("events").size()).isEqualTo(1);
        assertThat(answer.body().path("receipt").asString()).isEqualTo("c0ffee".repeat(10));
    }

    @Test
    void a_change_raises_the_version() {
        Answer answer = door.post(FILE + "/closure/steps", STEP, "If-Match", "\"4\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"5\"");
        assertThat(answer.body().path("version").asInt()).isEqualTo(5);
    }

    @Test
    void an_allocation_says_who_can_read_the_file_now() {
        Answer answer = door.post(FILE + "/allocations", """
            {"worker":{"account":"amara.bello","name":"Amara Bello","jobTitle":"Social worker","team":"Safeguarding North"},
             "from":"2026-11-20","reason":"New referral"}\
            """);
        assertThat(answer.body().path("notice").asString())
                .contains("signs in as amara.bello", "the team Safeguarding North", "not known here");
    }

    @Test
    void a_change_without_a_version_is_refused() {
        Answer answer = door.post(FILE + "/closure/steps", STEP);
        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.code()).isEqualTo("if-match-required");
    }

    @Test
    void an_entry_without_a_purpose_is_refused() {
        Answer answer = door.post(FILE + "/summaries", SUMMARY);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("purpose-required");
    }

    @Test
    void a_purpose_in_words_reaches_the_entry() {
        door.post(
                FILE + "/summaries",
                SUMMARY.replaceFirst("\\{", "{\"enteredFor\":{\"name\":\"A\",\"jobTitle\":\"B\"},"),
                "Access-Purpose",
                "other",
                "Access-Reason",
                "Letter of Zo%C3%AB");
        assertThat(((RecordCaseSummary) desk.last().command()).recording())
                .isEqualTo(new Recording("other", "Letter of Zoë", new EnteredFor("A", "B"), null));
    }

    @Test
    void a_request_sent_again_is_given_once_and_answered_alike() {
        int before = desk.count();
        Answer first = summarise("Idempotency-Key", "summary-of-today");
        Answer again = summarise("Idempotency-Key", "summary-of-today");
        assertThat(desk.count()).isEqualTo(before + 1);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(UUID.fromString(first.body().path("id").asString()).version())
                .isEqualTo(8);
    }

    @Test
    void a_key_stands_for_one_body_purpose_and_version() {
        summarise("Idempotency-Key", "k1");
        Answer other = door.post(
                FILE + "/summaries",
                SUMMARY.replace("Well", "Unwell"),
                "Access-Purpose",
                "casework",
                "Idempotency-Key",
                "k1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        assertThat(door.post(FILE + "/summaries", SUMMARY, "Access-Purpose", "review", "Idempotency-Key", "k1")
                        .status())
                .isEqualTo(422);
        assertThat(summarise("Access-Reason", "Another", "Idempotency-Key", "k1")
                        .status())
                .isEqualTo(422);
        door.post(FILE + "/closure/steps", STEP, "If-Match", "\"4\"", "Idempotency-Key", "k2");
        assertThat(door.post(FILE + "/closure/steps", STEP, "If-Match", "\"5\"", "Idempotency-Key", "k2")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void another_key_or_address_brings_another_identity() {
        String one = summarise("Idempotency-Key", "k3").body().path("id").asString();
        String two = summarise("Idempotency-Key", "k4").body().path("id").asString();
        assertThat(one).isNotEqualTo(two);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "two words", "long"})
    void a_key_is_up_to_200_visible_ascii_characters(String key) {
        Answer answer = summarise("Idempotency-Key", key.equals("long") ? "k".repeat(201) : key);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("idempotency-key-malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "role-not-allowed, 403",
        "manager-only, 403",
        "author-only, 403",
        "second-person-required, 403",
        "already-finalised, 409",
        "case-closed, 409",
        "duplicate-main-file, 409",
        "nobody-allocated, 409",
        "no-birth-awaited, 409",
        "birth-not-recorded, 409",
        "purpose-required, 400",
        "unknown-purpose, 400",
        "reason-required, 400",
        "reason-insufficient, 400",
        "purpose-not-allowed, 403",
        "purpose-not-for-export, 422",
        "author-required, 422",
        "stale-version, 412",
        "words-required, 422"
    })
    void a_refusal_has_the_code_of_its_rule(String code, int status) {
        Answer answer = refused(Violation.of(code, "HCC-5.6", "No."));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body().path("clause").asString()).isEqualTo("HCC-5.6");
    }

    @Test
    void all_rules_that_were_broken_are_listed() {
        Answer answer = refused(
                Violation.of("author-only", "HCC-1.3", "No.").about("01900000-0000-7000-8000-000000000002"),
                Violation.of("words-required", "HCC-5.8", "No.")
                        .about("/content")
                        .allowedFrom(LocalDate.of(2026, 11, 28)));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("several-rules-broken");
        var first = answer.body().path("violations").path(0);
        var second = answer.body().path("violations").path(1);
        assertThat(first.path("about").asString()).isEqualTo("01900000-0000-7000-8000-000000000002");
        assertThat(first.has("pointer")).isFalse();
        assertThat(second.path("pointer").asString()).isEqualTo("/content");
        assertThat(second.path("earliestLawfulDate").asString()).isEqualTo("2026-11-28");
    }

    @Test
    void what_is_final_says_what_can_be_done_instead() {
        var instead = refused(Violation.of("already-finalised", "HCC-5.6", "No."))
                .body()
                .path("instead");
        assertThat(instead.path(0).path("action").asString()).isEqualTo("add-note");
        assertThat(instead.path(0).path("href").asString()).isEqualTo(FILE + "/notes");
        assertThat(instead.path(1).path("href").asString()).isEqualTo(FILE + "/disputes");
    }

    @Test
    void whoever_may_not_know_a_file_hears_what_they_hear_of_an_unknown_one() {
        String known = refused(Violation.of("not-related", "HCC-5.11", "Not yours."))
                .response()
                .body();
        desk.refuseNext(new NotFound());
        Answer unknown = summarise();
        Answer noFile = door.post(FILE.substring(0, 30) + "/summaries", SUMMARY, "Access-Purpose", "casework");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("not-found");
        assertThat(known).isEqualTo(unknown.response().body());
        assertThat(noFile.response().body()).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void nothing_recorded_is_put_patched_or_deleted(String method) {
        assertThat(door.send(method, FILE + "/summaries", BodyPublishers.noBody())
                        .status())
                .isEqualTo(405);
    }
}
