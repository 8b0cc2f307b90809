package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.indelible.app.settings.Settings;
import org.indelible.app.wiring.OwnersView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks every question there is, over HTTP and on a real database, and looks into the lanes for what is on record of it. */
@DemoUnderTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryReadIT {
    private static final Path STORY = Path.of("../docs/api.http");
    private static final String ACCESS = "select type from ledger.events where stream_id like 'access/%'"
            + " and type in ('record.disclosed', 'disclosure.refused') order by global_index";
    private static final String DISCLOSED = "record.disclosed";
    private static final String PLACES =
            "select stream_id || '/' || sequence from ledger.events where type = 'record.disclosed'";
    private static final String SOME_DISCLOSURE = PLACES + " and stream_id like 'access/%s/%%' limit 1";
    private static final String LAST_DISCLOSURE = PLACES + " order by global_index desc limit 1";
    private static final String REFUSED = "disclosure.refused";
    private static final List<String> WORDS_OF_THE_RECORD = List.of("Farrant", "Isla", "bread", "rushed", "Amara");

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http = HttpClient.newHttpClient();
    private final OwnersView database;
    private final List<ReadRoute> routes;
    private final RequestMappingHandlerMapping mapping;
    private final Settings settings;
    private final String host;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private Map<String, String> tokens;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private Map<String, String> known;

    @Autowired
    EveryReadIT(
            ApplicationContext application,
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            Settings settings,
            @LocalServerPort int port) {
        this.database = new OwnersView(application);
        this.mapping = requestMappingHandlerMapping;
        this.routes = ReadRoute.all(requestMappingHandlerMapping);
        this.settings = settings;
        this.host = "http://localhost:" + port;
    }

    @BeforeAll
    void tell_a_story(@TempDir Path saved) throws IOException {
        tokens = DemoTokens.given(host, settings.data());
        Placeholders told = new RequestRun(saved).run(RequestFile.parse(Files.readString(STORY)), tokens);
        known = new HashMap<>(Map.of(
                "file", told.fill("{{opened.response.body.$.id}}"),
                "entry", told.fill("{{added.response.body.$.id}}"),
                "export", told.fill("{{asked.response.body.$.id}}"),
                "document", told.fill("{{attached.response.body.$.id}}"),
                "misuse", reported()));
        known.putAll(place(SOME_DISCLOSURE.formatted(known("file"))));
        known.put("moment", Clock.systemUTC().instant().toString());
    }

    /** A misuse case, once it is sealed. */
    private String reported() {
        String suspicion = "{\"about\":\"idris.vaughan\",\"words\":\"Spoke of it at the school gate.\"}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(host + "/api/v1/misuse-cases"))
                .POST(BodyPublishers.ofString(suspicion))
                .header("Authorization", "Bearer " + tokens.get("amara"))
                .header("Content-Type", "application/json")
                .build();
        String id = json.readTree(sent(request).body()).required("id").asString();
        var one = new ReadRoute("GET", "/api/v1/misuse-cases/{misuse}");
        await().until(() ->
                ask(one, "miriam", "data-protection", Map.of("misuse", id)).statusCode() == 200);
        return id;
    }

    @Test
    void every_route_that_answers_says_what_it_asks() {
        assertThat(ReadRoute.silent(mapping)).isEmpty();
        assertThat(routes).hasSizeGreaterThan(8);
    }

    @Test
    void an_answer_leaves_exactly_one_record() {
        everywhere(answered(), "miriam", "data-protection", known, 200, DISCLOSED);
    }

    @Test
    void what_was_shown_of_a_file_is_shown_again_to_the_byte() {
        List<ReadRoute> shown = answered().stream()
                .filter(route -> route.aboutOneFile() && !route.equals(replay()) && !isRegister(route))
                .toList();
        assertThat(shown).hasSizeGreaterThan(8);
        SoftAssertions softly = new SoftAssertions();
        for (ReadRoute route : shown) {
            HttpResponse<String> answer = ask(route, "miriam", "data-protection", known);
            JsonNode again = replayed();
            softly.assertThat(again.path("outcome").asString())
                    .as("%s: %s", route, again.path("because"))
                    .isEqualTo("same");
            if (route.path().endsWith("/chronology") || route.path().endsWith("{file}"))
                softly.assertThat(again.path("shown")).as(route.toString()).isEqualTo(json.readTree(answer.body()));
        }
        softly.assertAll();
    }

    /** Found by what is so now, as searches are. */
    private static boolean isRegister(ReadRoute route) {
        return route.path().endsWith("/access-requests");
    }

    /** The replay of what was shown last, once that is sealed. */
    private JsonNode replayed() {
        Map<String, String> there = place(LAST_DISCLOSURE);
        HttpResponse<String> answer = await().until(
                        () -> ask(replay(), "miriam", "data-protection", there), replay -> replay.statusCode() != 404);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private Map<String, String> place(String sql) {
        String[] parts = database.column(sql).getFirst().split("/", -1);
        return Map.of("file", parts[1], "lane", parts[2], "sequence", parts[3]);
    }

    private ReadRoute replay() {
        return routes.stream()
                .filter(route -> route.path().endsWith("{file}/{lane}/{sequence}"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_question_without_a_purpose_leaves_exactly_one_record() {
        everywhere(routes, "miriam", null, known, 400, REFUSED);
    }

    @Test
    void a_role_that_reads_nothing_leaves_exactly_one_record() {
        everywhere(routes, "robin", "casework", known, 403, REFUSED);
    }

    @Test
    void somebody_unrelated_leaves_exactly_one_record_and_learns_nothing() {
        everywhere(recordRoutes(), "lucy", "casework", known, 404, REFUSED);
    }

    @Test
    void a_file_that_is_not_there_leaves_exactly_one_record() {
        Map<String, String> unknown = Map.of(
                "file", UUID.randomUUID().toString(),
                "entry", known("entry"),
                "export", known("export"),
                "document", known("document"),
                "lane", known("lane"),
                "sequence", known("sequence"),
                "moment", known("moment"));
        everywhere(oneFile(), "miriam", "data-protection", unknown, 404, REFUSED);
    }

    @Test
    void an_export_that_is_not_there_leaves_exactly_one_record() {
        Map<String, String> unknown =
                Map.of("file", known("file"), "export", UUID.randomUUID().toString());
        List<ReadRoute> exports = routes.stream()
                .filter(route -> route.path().contains("{export}"))
                .toList();
        everywhere(exports, "miriam", "data-protection", unknown, 404, REFUSED);
    }

    @Test
    void what_cannot_be_put_on_record_is_not_shown() {
        int before = database.column(ACCESS).size();
        database.change("create trigger refuses_in_a_test before insert on ledger.events for each statement"
                + " execute function ledger.only_grows()");
        SoftAssertions softly = new SoftAssertions();
        try {
            for (ReadRoute route : routes) {
                unrecorded(softly, route, "miriam", "data-protection");
                unrecorded(softly, route, "robin", "casework");
            }
        } finally {
            database.change("drop trigger refuses_in_a_test on ledger.events");
        }
        softly.assertAll();
        assertThat(database.column(ACCESS)).hasSize(before);
        everywhere(answered(), "miriam", "data-protection", known, 200, DISCLOSED);
    }

    @Test
    void on_a_full_disk_nothing_is_shown() {
        int before = database.column(ACCESS).size();
        database.change("create function ledger.full_in_a_test() returns trigger language plpgsql as"
                + " $$ begin raise exception using errcode = 'disk_full'; end $$");
        database.change("create trigger full_in_a_test before insert on ledger.events for each statement"
                + " execute function ledger.full_in_a_test()");
        SoftAssertions softly = new SoftAssertions();
        try {
            recordRoutes().forEach(route -> unrecorded(softly, route, "miriam", "data-protection"));
        } finally {
            database.change("drop function ledger.full_in_a_test() cascade");
        }
        softly.assertAll();
        assertThat(database.column(ACCESS)).hasSize(before);
    }

    private void unrecorded(SoftAssertions softly, ReadRoute route, String who, String purpose) {
        HttpResponse<String> answer = ask(route, who, purpose, known);
        softly.assertThat(answer.statusCode()).as("%s for %s", route, who).isEqualTo(503);
        softly.assertThat(answer.body())
                .as("%s for %s", route, who)
                .contains("\"disclosure-not-recorded\"")
                .doesNotContain(WORDS_OF_THE_RECORD);
        softly.assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private void everywhere(
            List<ReadRoute> where,
            String who,
            @Nullable String purpose,
            Map<String, String> identities,
            int status,
            String recorded) {
        SoftAssertions softly = new SoftAssertions();
        for (ReadRoute route : where) {
            int before = database.column(ACCESS).size();
            HttpResponse<String> answer = ask(route, who, purpose, identities);
            List<String> types = database.column(ACCESS);
            softly.assertThat(answer.statusCode())
                    .as("%s: %s", route, status < 300 ? "" : answer.body())
                    .isEqualTo(status);
            softly.assertThat(types.subList(before, types.size()))
                    .as(route.toString())
                    .containsExactly(recorded);
        }
        softly.assertAll();
    }

    private HttpResponse<String> ask(
            ReadRoute route, String who, @Nullable String purpose, Map<String, String> identities) {
        String body = route.body();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host + route.about(identities)))
                .method(route.method(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + tokens.get(who))
                .header("Content-Type", "application/json");
        if (purpose != null) request.header("Access-Purpose", route.purpose(purpose));
        return sent(request.build());
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String known(String name) {
        return Objects.requireNonNull(known.get(name));
    }

    /** Nothing is destroyed in this story, so no certificate is there; and the lane that is known is one of a file. */
    private List<ReadRoute> answered() {
        return routes.stream()
                .filter(route ->
                        !route.path().endsWith("/destruction") && !route.path().contains("/access/search/"))
                .toList();
    }

    private List<ReadRoute> oneFile() {
        return routes.stream().filter(ReadRoute::aboutOneFile).toList();
    }

    /** A social worker may not ask for access logs at all, whosever file it is. */
    private List<ReadRoute> recordRoutes() {
        return oneFile().stream()
                .filter(route -> !route.path().contains("/access")
                        && !route.path().endsWith("/destruction")
                        && !route.path().contains("{export}"))
                .toList();
    }
}
