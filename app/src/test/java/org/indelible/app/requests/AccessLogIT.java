package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data protection officer answers who saw what, and why, over HTTP and on a real database. */
@DemoUnderTest
class AccessLogIT {
    private static final String FILES = "/api/v1/case-files";
    private static final String SEARCH = "/api/v1/access-log/search";
    private static final String COUNTS = "/api/v1/access-log/counts";

    private final Door door;
    private final Officer miriam;
    private final Instant now = Clock.systemUTC().instant();

    @SuppressWarnings("NullAway.Init") // set before each test
    private String file;

    @Autowired
    AccessLogIT(Door door) {
        this.door = door;
        this.miriam = Officer.miriam(door, "data-protection");
    }

    @BeforeEach
    void somebody_reads_a_file_and_somebody_else_is_refused() {
        file = opened();
        await().until(() -> read("casework").status() == 200);
        assertThat(read("court").status()).isEqualTo(200);
        var stranger = new Officer(door, "maya.lindqvist", "asw", "casework");
        assertThat(stranger.get(FILES + "/" + file).status()).isEqualTo(404);
        await().until(() -> lines("{\"file\":\"%s\",\"code\":\"not-related\"}".formatted(file))
                        .size()
                == 1);
    }

    @Test
    void lines_are_found_by_purpose_outcome_ground_person_and_period() {
        assertThat(lines("{\"file\":\"%s\",\"purpose\":\"court\"}".formatted(file)))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.at("/verdict/allowedBy").asString()).isEqualTo("team"));
        assertThat(lines("{\"file\":\"%s\",\"outcome\":\"refused\"}".formatted(file)))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.at("/who/account").asString()).isEqualTo("maya.lindqvist"));
        assertThat(lines("{\"file\":\"%s\",\"allowedBy\":\"emergency\"}".formatted(file)))
                .isEmpty();
        assertThat(lines("{\"reader\":\"maya.lindqvist\",\"from\":\"%s\"}".formatted(now)))
                .isNotEmpty();
        assertThat(lines("{\"from\":\"%s\",\"kind\":\"log\"}".formatted(now))).isNotEmpty();
    }

    @Test
    void a_question_without_bounds_or_into_the_future_is_refused_with_its_code() {
        assertThat(miriam.post(SEARCH, "{}")).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("period-required");
        });
        assertThat(miriam.post(SEARCH, "{\"from\":\"2020-01-01T00:00:00Z\"}").code())
                .isEqualTo("period-too-long");
        var tomorrow = now.plus(1, ChronoUnit.DAYS);
        assertThat(miriam.post(SEARCH, "{\"from\":\"%s\",\"before\":\"%s\"}".formatted(now, tomorrow))
                        .code())
                .isEqualTo("moment-in-future");
        assertThat(miriam.post(SEARCH, "{\"from\":\"%s\"}".formatted(tomorrow)).status())
                .isEqualTo(422);
        assertThat(miriam.get(FILES + "/" + file + "/access-log?from=" + tomorrow)
                        .code())
                .isEqualTo("moment-in-future");
        assertThat(miriam.post(SEARCH, "{\"file\":\"%s\",\"kind\":\"curious\"}".formatted(file))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_cursor_of_another_question_is_refused() {
        var page = miriam.post(SEARCH, "{\"file\":\"%s\",\"limit\":1}".formatted(file));
        String next = page.body().path("next").asString();
        assertThat(miriam.post(SEARCH, "{\"file\":\"%s\",\"limit\":1,\"cursor\":\"%s\"}".formatted(file, next))
                        .status())
                .isEqualTo(200);
        assertThat(miriam.post(
                                SEARCH,
                                "{\"file\":\"%s\",\"purpose\":\"court\",\"cursor\":\"%s\"}".formatted(file, next))
                        .code())
                .isEqualTo("cursor-invalid");
    }

    @Test
    void reads_and_refusals_are_counted() {
        var counts = miriam.post(COUNTS, "{\"file\":\"%s\",\"by\":\"month\"}".formatted(file));
        assertThat(counts.status()).as(counts.response().body()).isEqualTo(200);
        assertThat(counts.body().path("counts").findValuesAsString("outcome")).contains("disclosed", "refused");
        assertThat(counts.body().path("counts").findValuesAsString("purpose")).contains("casework", "court");
        assertThat(miriam.post(COUNTS, "{\"by\":\"day\"}").code()).isEqualTo("period-required");
    }

    @Test
    void it_is_taken_away_as_a_table_and_as_audit_events_each_on_record() throws Exception {
        var table = taken("text/csv");
        assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(table.headers().firstValue("Disclosure")).isPresent();
        assertThat(table.headers().firstValue("Content-Disposition").orElse("")).contains("access-log.csv");
        assertThat(table.body()).startsWith("recorded_at,outcome,").contains("\r\n", ",not-related,", "joan.whitcombe");

        var events = taken("application/fhir+ndjson");
        assertThat(events.headers().firstValue("Content-Type")).contains("application/fhir+ndjson");
        var resources = Arrays.stream(events.body().split("\n"))
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(resources)
                .extracting(each -> each.path("resourceType").asString())
                .containsOnly("AuditEvent");
        assertThat(resources)
                .extracting(each -> each.path("outcome").asString())
                .contains("0", "4");

        await().until(() -> lines("{\"file\":\"%s\",\"kind\":\"export\"}".formatted(file)).stream()
                        .filter(line -> line.path("asked").asString().equals("ExportAccessLog"))
                        .count()
                == 2);
    }

    @Test
    void across_files_it_is_taken_away_with_the_question_in_the_body() throws Exception {
        var request = miriam.request(SEARCH, "Accept", "text/csv")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"reader\":\"maya.lindqvist\",\"from\":\"%s\"}".formatted(now)));
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request.build(), BodyHandlers.ofString()).body())
                    .contains("maya.lindqvist")
                    .doesNotContain("joan.whitcombe");
        }
    }

    @Test
    void two_moments_of_the_record_are_compared() {
        Instant before = Clock.systemUTC().instant();
        var noted = door.post(
                FILES + "/" + file + "/notes", SampleNote.of("Home visit", before), "Access-Purpose", "casework");
        assertThat(noted.status()).as(noted.response().body()).isEqualTo(201);
        String comparison = FILES + "/" + file + "/comparison?earlier=";
        Answer differs = await().until(
                        () -> miriam.get(comparison + before),
                        answer -> answer.body().path("entries").size() == 1);
        assertThat(differs.body().at("/entries/0/changes/0").asString()).isEqualTo("added");
        assertThat(differs.body().at("/later/knownAt").asLong())
                .isGreaterThan(differs.body().at("/earlier/knownAt").asLong());
        assertThat(miriam.get(comparison + "2020-01-01T00:00:00Z").code()).isEqualTo("moment-before-file");
        assertThat(miriam.get(comparison + now.plus(1, ChronoUnit.DAYS)).code()).isEqualTo("moment-in-future");
    }

    private HttpResponse<String> taken(String accept) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    miriam.request(FILES + "/" + file + "/access-log", "Accept", accept)
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer;
        }
    }

    private List<JsonNode> lines(String question) {
        var answer = miriam.post(SEARCH, question);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.body().path("lines").valueStream().toList();
    }

    private Answer read(String purpose) {
        return door.get(FILES + "/" + file, "Access-Purpose", purpose);
    }

    private String opened() {
        String child = """
            {"kind":"child","service":"statutory","subject":{"person":"%s","name":"Isla Farrant","bornOn":"2018-05-02"},
             "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-01-05"}}\
            """.formatted(UUID.randomUUID());
        return door.post(FILES, child, "Access-Purpose", "referral")
                .body()
                .path("id")
                .asString();
    }
}
