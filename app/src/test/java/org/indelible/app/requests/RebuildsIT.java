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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.app.Indelible;
import org.indelible.app.cli.Commands;
import org.indelible.app.settings.Settings;
import org.indelible.app.wiring.OwnersView;
import org.indelible.projection.Projection;
import org.indelible.projection.Projections;
import org.indelible.projection.accessrequests.AccessRequestProjection;
import org.indelible.projection.admission.AdmissionProjection;
import org.indelible.projection.confidential.ConfidentialProjection;
import org.indelible.projection.destruction.DestructionProjection;
import org.indelible.projection.emergency.EmergencyProjection;
import org.indelible.projection.evidence.ExportProjection;
import org.indelible.projection.misuse.MisuseProjection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Builds every projection again over HTTP, in the running application, and compares the rows. */
@DemoUnderTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildsIT {
    /** No export waits any more once the story is told; it destroys and withholds nothing, nobody in it is let in but by allocation, team and role, suspected, or asks for a record. */
    private static final Set<String> NOTHING_LEFT_BY_THE_STORY = Set.of(
            ExportProjection.NAME,
            DestructionProjection.NAME,
            AdmissionProjection.NAME,
            EmergencyProjection.NAME,
            ConfidentialProjection.NAME,
            MisuseProjection.NAME,
            AccessRequestProjection.NAME);

    private static final Path STORY = Path.of("../docs/api.http");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final OwnersView database;
    private final Settings settings;
    private final String host;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private Map<String, String> tokens;

    @Autowired
    RebuildsIT(ApplicationContext application, Settings settings, @LocalServerPort int port) {
        this.database = new OwnersView(application);
        this.settings = settings;
        this.host = "http://localhost:" + port;
    }

    static Stream<Projection> projections() {
        return Projections.ALL.stream();
    }

    @BeforeAll
    void tell_a_story(@TempDir Path saved) throws IOException {
        tokens = DemoTokens.given(host, settings.data());
        new RequestRun(saved).run(RequestFile.parse(Files.readString(STORY)), tokens);
    }

    @ParameterizedTest
    @MethodSource("projections")
    void a_projection_built_again_holds_the_same_rows(Projection projection) {
        await().atMost(PATIENCE).until(() -> isSameBuiltAgain(projection));
    }

    /** False where the clock had something recorded meanwhile, so that nothing can be compared. */
    private boolean isSameBuiltAgain(Projection projection) {
        String name = projection.name();
        waitUntilProjected();
        List<String> newest = newestLeaf();
        int before = generation(name);
        List<String> rows = rows(projection);
        assertThat(send("POST", name, "robin").statusCode()).isEqualTo(202);
        await().atMost(PATIENCE).until(() -> !state(name).path("running").asBoolean());
        assertThat(state(name).hasNonNull("failed")).as(state(name).toString()).isFalse();
        assertThat(generation(name)).isEqualTo(before + 1);
        List<String> again = rows(projection);
        for (String table : projection.tables()) {
            assertThat(database.column("select distinct generation from " + table))
                    .as(table)
                    .isSubsetOf(String.valueOf(before + 1));
        }
        if (!newestLeaf().equals(newest)) return false;
        assertThat(again).isEqualTo(rows);
        if (!NOTHING_LEFT_BY_THE_STORY.contains(name)) assertThat(again).isNotEmpty();
        return true;
    }

    private List<String> newestLeaf() {
        return database.column("select max(leaf_index)::text from ledger.leaves");
    }

    @Test
    void who_may_not_rebuild_begins_nothing() {
        String name = Projections.names().getFirst();
        waitUntilProjected();
        String before = state(name).toString();
        assertThat(send("POST", name, "amara").statusCode()).isEqualTo(403);
        assertThat(send("GET", name, "amara").statusCode()).isEqualTo(403);
        assertThat(state(name)).hasToString(before);
    }

    @Test
    void a_name_that_is_none_is_not_found() {
        assertThat(send("POST", "nothing", "robin").statusCode()).isEqualTo(404);
    }

    @Test
    void the_command_line_waits_until_it_is_built() {
        int before = generation("export");
        int exit = Commands.run(
                Indelible.class,
                "rebuild",
                "export",
                "--url",
                host,
                "--data",
                settings.data().toString(),
                "--json");
        assertThat(exit).isZero();
        assertThat(generation("export")).isEqualTo(before + 1);
    }

    private void waitUntilProjected() {
        await().atMost(PATIENCE)
                .until(() -> database.column(
                                "select count(*) from reading.projection where leaf < (select max(leaf_index) from"
                                        + " ledger.leaves)")
                        .equals(List.of("0")));
    }

    /** What is in the projection's tables. */
    private List<String> rows(Projection projection) {
        String name = "'" + projection.name() + "'";
        String serving = "(select generation from reading.projection where name = " + name + ")";
        return projection.tables().stream()
                .map(table -> "select (to_jsonb(t) - 'generation')::text from " + table + " t where generation = "
                        + serving + " order by 1")
                .flatMap(sql -> database.column(sql).stream())
                .toList();
    }

    private int generation(String name) {
        return Integer.parseInt(database.column("select generation from reading.projection where name = '" + name + "'")
                .getFirst());
    }

    private JsonNode state(String name) {
        return JsonMapper.shared().readTree(send("GET", name, "robin").body());
    }

    private HttpResponse<String> send(String method, String name, String who) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host + "/api/v1/operations/rebuilds/" + name))
                .method(method, BodyPublishers.noBody())
                .header("Authorization", "Bearer " + tokens.get(who))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
