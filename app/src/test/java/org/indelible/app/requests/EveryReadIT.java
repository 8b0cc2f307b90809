package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Asks every question there is, over HTTP and on a real database, and looks into the lanes for what is on record of it. */
@DemoUnderTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryReadIT {
    private static final Path STORY = Path.of("../docs/api.http");
    private static final String ACCESS = "select type from ledger.events where stream_id like 'access/%'"
            + " and type in ('record.disclosed', 'disclosure.refused') order by global_index";
    private static final String DISCLOSED = "record.disclosed";
    private static final String REFUSED = "disclosure.refused";
    private static final List<String> WORDS_OF_THE_RECORD = List.of("Farrant", "Isla", "bread", "rushed", "Amara");

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
        known = Map.of(
                "file", told.fill("{{opened.response.body.$.id}}"),
                "entry", told.fill("{{added.response.body.$.id}}"),
                "export", told.fill("{{asked.response.body.$.id}}"),
                "document", told.fill("{{attached.response.body.$.id}}"));
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
                "document", known("document"));
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
        if (purpose != null) request.header("Access-Purpose", purpose);
        try {
            return http.send(request.build(), BodyHandlers.ofString());
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

    /** Nothing is destroyed in this story, so no certificate is there. */
    private List<ReadRoute> answered() {
        return routes.stream()
                .filter(route -> !route.path().endsWith("/destruction"))
                .toList();
    }

    private List<ReadRoute> oneFile() {
        return routes.stream().filter(ReadRoute::aboutOneFile).toList();
    }

    /** A social worker may not ask for access logs at all, whosever file it is. */
    private List<ReadRoute> recordRoutes() {
        return oneFile().stream()
                .filter(route -> !route.path().endsWith("/access-log")
                        && !route.path().endsWith("/destruction")
                        && !route.path().contains("{export}"))
                .toList();
    }
}
