package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.indelible.app.settings.Settings;
import org.indelible.app.wiring.OwnersView;
import org.indelible.door.Door;
import org.indelible.events.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Walks every operation of the served description as everybody who may not call it. A new operation is walked like the others. */
@DemoUnderTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteIT {
    /** All that is answered without a token, of everything that the application maps. None of it tells anything about a person. */
    private static final Set<String> PUBLIC = Set.of(
            "/actuator/health",
            "/actuator/health/**",
            "/actuator/prometheus",
            "/log/checkpoint",
            "/log/checkpoint/witnessed",
            "/log/checkpoint/{size:0|[1-9][0-9]{0,17}}",
            "/log/timestamp",
            "/log/timestamp/{size:0|[1-9][0-9]{0,17}}",
            "/log/verifier-key",
            "/log/tile/**",
            "/log/consistency/{first}/{second}");

    /** What describes the API, in the demo alone. */
    private static final Set<String> OF_THE_DEMO =
            Set.of("/v3/api-docs", "/v3/api-docs/swagger-config", "/swagger-ui.html");

    private static final List<String> SAYING_WHO = List.of(
            "X-Forwarded-User",
            "X-Forwarded-Email",
            "X-Remote-User",
            "Remote-User",
            "X-User",
            "X-Roles",
            "X-Actor",
            "From");

    /** Codes of a refusal for the role; some say which role it takes. */
    private static final String[] ROLE = {"role-not-allowed", "manager-only", "dpo-only"};

    /** What is given on a file of another team too: opening it in an emergency, and saying that one may not see it. */
    private static final Set<String> ON_ANY_FILE =
            Set.of("/api/v1/case-files/{file}/emergency-access", "/api/v1/case-files/{file}/conflicts-of-interest");

    private final ApplicationContext application;
    private final Door door;
    private final OwnersView database;
    private final Impostors impostors;
    private final Settings settings;
    private final String host;

    private SoftAssertions softly = new SoftAssertions();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private List<ServedOperation> operations;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private Map<String, String> known;

    @Autowired
    EveryRouteIT(
            ApplicationContext application,
            Door door,
            JWKSource<SecurityContext> demoKeys,
            Settings settings,
            @LocalServerPort int port)
            throws Exception {
        this.application = application;
        this.door = door;
        this.database = new OwnersView(application);
        var any = new JWKSelector(new JWKMatcher.Builder().build());
        this.impostors = new Impostors(door, demoKeys.get(any, null).getFirst().toRSAKey());
        this.settings = settings;
        this.host = "http://localhost:" + port;
    }

    @BeforeAll
    void tell_a_story(@TempDir Path saved) throws IOException {
        operations = ServedOperation.all(door.send(door.to("/v3/api-docs")).body());
        Placeholders told = new RequestRun(saved)
                .run(RequestFile.parse(Files.readString(ApiStoryIT.STORY)), DemoTokens.given(host, settings.data()));
        String file = told.fill("{{opened.response.body.$.id}}");
        String[] place = database.column("select stream_id || '/' || sequence from ledger.events"
                        + " where type = 'record.disclosed' and stream_id like 'access/" + file + "/%' limit 1")
                .getFirst()
                .split("/", -1);
        known = Map.of(
                "file",
                file,
                "entry",
                told.fill("{{added.response.body.$.id}}"),
                "dispute",
                told.fill("{{disputed.response.body.$.id}}"),
                "document",
                told.fill("{{attached.response.body.$.id}}"),
                "export",
                told.fill("{{asked.response.body.$.id}}"),
                "lane",
                place[2],
                "sequence",
                place[3],
                "projection",
                "chronology");
    }

    @BeforeEach
    void begin() {
        softly = new SoftAssertions();
    }

    @Test
    void what_needs_no_token_is_a_short_list() {
        assertThat(mapped().filter(this::isOpen))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(PUBLIC.stream(), OF_THE_DEMO.stream()).toList());
    }

    @Test
    void nothing_is_served_to_people_that_is_not_described_but_the_entries_of_the_log() {
        Set<String> described = operations.stream().map(ServedOperation::path).collect(Collectors.toSet());
        assertThat(mapped().filter(path -> !described.contains(path)).filter(path -> !isOpen(path)))
                .containsExactlyInAnyOrder("/log/tile/entries/**", "/v3/api-docs.yaml", "/error");
    }

    @Test
    void the_description_says_of_every_operation_who_may_call_it() {
        assertThat(operations).hasSizeGreaterThan(60);
        assertThat(operations.stream().filter(ServedOperation::isPublic).map(ServedOperation::path))
                .containsExactly("/log/consistency/{first}/{second}")
                .isSubsetOf(PUBLIC);
        assertThat(guarded()).allSatisfy(operation -> {
            assertThat(operation.roles()).isNotEmpty();
            assertThat(operation.described().path("description").asString()).startsWith("Roles: ");
        });
    }

    @Test
    void nobody_comes_in_without_a_token_or_with_one_in_the_address() {
        String token = door.token(_ -> {});
        for (ServedOperation operation : guarded()) {
            String address = operation.address(known);
            String more = (address.contains("?") ? "&" : "?") + "access_token=" + token;
            unknown("nobody", operation, "", address, "unauthenticated");
            unknown("nobody, with a token in the address", operation, "", address + more, "unauthenticated");
        }
        softly.assertAll();
    }

    @Test
    void nobody_comes_in_with_a_token_that_will_not_do() throws Exception {
        for (var impostor : impostors.all().entrySet()) {
            for (ServedOperation operation : guarded()) {
                Impostors.Token token = impostor.getValue();
                unknown(impostor.getKey(), operation, token.text(), operation.address(known), token.code());
            }
        }
        softly.assertAll();
    }

    private void unknown(String who, ServedOperation operation, String token, String address, String code) {
        var answer = walk().send(operation, address, operation.body(), token);
        walk().refused(who, operation, answer, 401, code);
        softly.assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void a_token_that_is_too_large_is_refused_before_it_is_read() {
        String token = door.token(claims -> claims.claim("padding", "x".repeat(30_000)));
        for (ServedOperation operation : guarded())
            walk().refused(
                            "somebody with too much",
                            operation,
                            walk().call(operation, token),
                            400,
                            "request-malformed");
        softly.assertAll();
    }

    @Test
    void who_holds_none_of_the_roles_is_refused_and_the_refusal_is_on_record() {
        for (ServedOperation operation : guarded()) {
            List<Role> others = Stream.of(Role.values())
                    .filter(role -> !operation.roles().contains(role.name()))
                    .toList();
            recorded(
                    operation,
                    others.size(),
                    () -> others.forEach(role -> walk().refused(
                                    role.name(),
                                    operation,
                                    walk().call(operation, of(role, "Safeguarding North")),
                                    403,
                                    ROLE)));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASW", "TM"})
    void anothers_team_learns_nothing_of_the_file_and_the_refusal_is_on_record(Role role) {
        for (ServedOperation operation : operations) {
            if (!operation.isAboutOneFile() || ON_ANY_FILE.contains(operation.path())) continue;
            boolean may = operation.roles().contains(role.name());
            recorded(
                    operation,
                    1,
                    () -> walk().refused(
                                    "another team's " + role,
                                    operation,
                                    walk().call(operation, of(role, "Safeguarding South")),
                                    may ? 404 : 403,
                                    may ? new String[] {"not-found"} : ROLE));
        }
        softly.assertAll();
    }

    @Test
    void who_asks_is_who_the_token_names_whatever_headers_say() {
        String[] saying = SAYING_WHO.stream()
                .flatMap(name -> Stream.of(name, name.equals("X-Roles") ? "DPO" : "miriam.stein"))
                .toArray(String[]::new);
        for (ServedOperation operation : guarded()) {
            walk().refused("nobody", operation, walk().call(operation, "", saying), 401, "unauthenticated");
            if (operation.roles().contains(Role.SYS.name())) continue;
            var answer = walk().call(operation, of(Role.SYS, "Systems"), saying);
            walk().refused("SYS", operation, answer, 403, ROLE);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor", "author", "account", "roles", "recordedBy"})
    void who_asks_cannot_be_said_in_a_body(String field) {
        for (ServedOperation operation : operations) {
            if (!operation.takesJson() || operation.bodyKnows(field)) continue;
            String body = operation.json().put(field, "miriam.stein").toString();
            var answer = walk().send(
                            operation,
                            operation.address(known),
                            BodyPublishers.ofString(body),
                            of(Role.DPO, "Governance"));
            walk().refused("a body's " + field, operation, answer, 400, "field-unknown");
        }
        softly.assertAll();
    }

    private RouteWalk walk() {
        return new RouteWalk(door, known, softly);
    }

    /** Each attempt leaves one refusal in the lanes, where the operation has to do with a record. */
    private void recorded(ServedOperation operation, int attempts, Runnable attempting) {
        Optional<String> type = operation.recordedWhenRefused();
        long before = type.map(this::count).orElse(0L);
        attempting.run();
        softly.assertThat(type.map(this::count).orElse((long) attempts) - before)
                .as(operation.toString())
                .isEqualTo(attempts);
    }

    private long count(String type) {
        return Long.parseLong(database.column(
                        "select count(*) from ledger.events where stream_id like 'access/%' and type = '" + type + "'")
                .getFirst());
    }

    private String of(Role role, String team) {
        return door.token(claims -> claims.subject("wendy.parrish")
                .claim("name", "Wendy Parrish")
                .claim("team", team)
                .claim("roles", List.of(role.name())));
    }

    private List<ServedOperation> guarded() {
        return operations.stream().filter(operation -> !operation.isPublic()).toList();
    }

    /** Every address that a handler of the application is mapped to. */
    private Stream<String> mapped() {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .distinct();
    }

    /** Whether it is answered without a token, if only by saying that there is nothing. */
    private boolean isOpen(String pattern) {
        String address = pattern.replaceAll("\\{[^}]*}(?:})?", "1").replace("**", "1");
        return door.send(door.to(address)).status() != 401;
    }
}
