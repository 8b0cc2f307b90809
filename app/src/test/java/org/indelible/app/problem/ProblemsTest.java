package org.indelible.app.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.door.EdgeUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@EdgeUnderTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {
    private static final String FILE = "/test/files/0d1f2a5e-1111-4c3b-9d57-3a54a2f1a001";
    private static final String KEY = UUID.randomUUID().toString();

    private final Door door;

    @Autowired
    ProblemsTest(Door door) {
        this.door = door;
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body().path("type").asString()).isEqualTo("urn:indelible:problem:" + code);
        assertThat(answer.body().path("status").asInt()).isEqualTo(status);
        assertThat(answer.body().path("title").asString()).isNotBlank();
        assertThat(answer.body().path("detail").asString()).isNotBlank();
    }

    @Test
    void an_unknown_route_is_not_found() {
        assertProblem(door.get("/test/nowhere"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void another_method_is_not_allowed_and_the_allowed_ones_are_named(String method) {
        Answer answer = door.send(method, "/test/visits", BodyPublishers.noBody());
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/merge-patch+json",
                "application/x-www-form-urlencoded",
                "*/*",
                "application/*",
                "application/*+json",
                "application/json; charset=utf-16"
            })
    void another_content_type_is_not_supported(String type) {
        Answer answer = door.send("POST", "/test/visits", BodyPublishers.ofString("{}"), "Content-Type", type);
        assertProblem(answer, 415, "content-type-not-supported");
    }

    @Test
    void a_content_type_that_is_none_is_not_supported() {
        Answer answer = door.send("POST", "/test/visits", BodyPublishers.ofString("{}"), "Content-Type", "json");
        assertProblem(answer, 415, "content-type-not-supported");
    }

    @Test
    void an_answer_is_given_as_json_only() {
        assertProblem(door.get("/test/actor", "Accept", "application/pdf"), 406, "not-acceptable");
    }

    @Test
    void a_body_that_is_packed_is_not_supported() {
        Answer answer = door.post("/test/visits", "{}", "Content-Encoding", "gzip");
        assertProblem(answer, 415, "content-encoding-not-supported");
    }

    @Test
    void a_missing_body_is_named() {
        assertProblem(door.post("/test/visits", ""), 400, "body-missing");
    }

    @Test
    void a_body_over_the_limit_is_refused_before_it_is_read() {
        assertProblem(door.post("/test/visits", " ".repeat(10_241)), 413, "body-too-large");
    }

    @Test
    void a_body_of_unknown_length_is_refused_once_it_passes_the_limit() {
        byte[] body = " ".repeat(10_241).getBytes(StandardCharsets.UTF_8);
        Answer answer = door.send(
                "POST",
                "/test/visits",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                "Content-Type",
                "application/json");
        assertProblem(answer, 413, "body-too-large");
    }

    @Test
    void a_read_without_a_purpose_is_refused_with_the_clause() {
        Answer answer = door.get(FILE);
        assertProblem(answer, 400, "purpose-required");
        assertThat(answer.body().path("clause").asString()).isEqualTo("HCC-5.13");
    }

    @Test
    void a_header_that_is_none_of_its_codes_is_refused_with_those_that_are_known() {
        Answer answer = door.get(FILE, "Access-Purpose", "curiosity");
        assertProblem(answer, 400, "access-purpose-malformed");
        assertThat(answer.body().path("detail").asString()).contains("HOME, SCHOOL");
    }

    @Test
    void an_identifier_that_is_none_is_malformed() {
        assertProblem(door.get("/test/files/12", "Access-Purpose", "HOME"), 400, "parameter-malformed");
    }

    @Test
    void a_parameter_is_missing_or_malformed() {
        assertProblem(door.get("/test/pages"), 400, "parameter-missing");
        assertProblem(door.get("/test/pages?size=many"), 400, "parameter-malformed");
    }

    @Test
    void a_change_names_the_version_it_changes() {
        assertProblem(door.post("/test/changes", "", "Idempotency-Key", KEY), 428, "if-match-required");
        assertThat(door.post("/test/changes", "", "Idempotency-Key", KEY, "If-Match", "\"3\"")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "*", "W/\"3\"", "\"3\", \"4\"", "\"-1\"", "\"03\"", "\"99999999999999999999\""})
    void a_version_is_one_strong_tag(String tag) {
        assertProblem(
                door.post("/test/changes", "", "Idempotency-Key", KEY, "If-Match", tag), 400, "if-match-malformed");
    }

    @Test
    void a_missing_or_malformed_idempotency_key_is_named() {
        assertProblem(door.post("/test/changes", "", "If-Match", "\"3\""), 400, "idempotency-key-required");
        assertProblem(
                door.post("/test/changes", "", "If-Match", "\"3\"", "Idempotency-Key", "one"),
                400,
                "idempotency-key-malformed");
    }

    @Test
    void a_busy_ledger_says_when_to_try_again() {
        Answer answer = door.get("/test/busy");
        assertProblem(answer, 503, "ledger-busy");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
    }

    @Test
    void a_refusal_of_the_policy_lists_every_violation_with_its_clause() {
        Answer answer = door.get("/test/refused");
        assertProblem(answer, 409, "several-rules-broken");
        assertThat(answer.body().path("violations")).hasToString("""
                        [{"code":"seen-required","clause":"HCC-6.12","detail":"Say who was seen.","pointer":"/content/visit"},\
                        {"code":"case-closed","clause":"HCC-12.16","detail":"The case is closed.","about":"file",\
                        "earliestLawfulDate":"2027-03-01"}]""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/test//actor", "/test/actor;a=b", "/test/%2e%2e/actor", "/test/%00"})
    void an_address_that_tries_to_trick_is_refused(String path) {
        assertProblem(door.get(path), 400, "request-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health?x=%ff", "/actuator/health?%ff=1", "/actuator/health?x=%c3%28"})
    void parameters_that_are_not_utf_8_are_refused(String path) {
        assertProblem(door.get(path), 400, "request-malformed");
    }

    @Test
    void an_answer_that_breaks_off_is_not_taken_for_the_whole(CapturedOutput log) {
        assertThatThrownBy(() -> door.get("/test/half")).hasRootCauseInstanceOf(IOException.class);
        assertThat(log.toString()).doesNotContain("Ruby");
    }

    @Test
    void a_database_that_is_away_in_a_filter_is_a_problem_without_detail(CapturedOutput log) {
        Answer answer = door.get("/test/without-database");
        assertProblem(answer, 503, "database-unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.response().body()).doesNotContainIgnoringCase("ruby");
        assertThat(log.getOut()).doesNotContainIgnoringCase("ruby");
    }

    @Test
    void a_failure_on_our_side_tells_a_number_and_nothing_else(CapturedOutput log) {
        Answer answer = door.get("/test/failure?name=ruby");
        assertProblem(answer, 500, "internal-error");
        assertThat(answer.response().body()).doesNotContainIgnoringCase("ruby").doesNotContain("Exception");
        String incident = "01900000-0000-7000-8000-0000000001c1";
        assertThat(answer.body().path("detail").asString()).contains(incident);
        assertThat(log.getOut())
                .contains(incident)
                .contains("IllegalStateException")
                .doesNotContainIgnoringCase("ruby");
    }
}
