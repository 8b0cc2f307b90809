package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.indelible.app.demo.identity.DemoUser;
import org.indelible.app.demo.identity.DemoUsers;
import org.indelible.app.requests.KeycloakSignIn.Given;
import org.indelible.app.requests.Visitor.Answer;
import org.indelible.events.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node set up as in production, whose identity provider is Keycloak with the realm of {@code docker/keycloak}. Runs in the profile {@code keycloak}
 * alone.
 */
@Tag("keycloak")
class KeycloakIT {
    private static final String DESK = "indelible-desk";
    private static final Duration SKEW_AND_MORE = Duration.ofSeconds(60);
    private static final Duration REMEMBERED_AND_MORE = Duration.ofSeconds(90);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path data;

    @SuppressWarnings("NullAway.Init") // set before any test
    private static KeycloakProcess keycloak;

    @SuppressWarnings("NullAway.Init") // set before any test
    private static TwoNodes nodes;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        keycloak = KeycloakProcess.start(Files.createDirectory(data.resolve("keycloak")));
        nodes = new TwoNodes(Files.createDirectory(data.resolve("nodes")), keycloak.issuer());
        keycloak.ready();
        everybodySigns();
    }

    /** The first two managers of an installation record each other's agreement, and one of them everybody else's. */
    private static void everybodySigns() throws Exception {
        String joan = signIn().as(DESK, "joan.whitcombe").access();
        String ruth = signIn().as(DESK, "ruth.calder").access();
        assertThat(knock(joan).code()).isEqualTo("confidentiality-agreement-missing");
        for (DemoUser user : DemoUsers.load().all()) {
            boolean self = user.user().equals("joan.whitcombe");
            assertThat(nodes.atSecondWith(self ? ruth : joan)
                            .post("/agreements", signing(accountOf(user)))
                            .status())
                    .isEqualTo(200);
        }
        await().until(() -> knock(joan).status() == 200);
    }

    private static String signing(String account) {
        return "{\"account\":\"%1$s\",\"signedOn\":\"%2$s\",\"originalToHrOn\":\"%2$s\",\"supervisionCopyOn\":\"%2$s\"}"
                .formatted(account, LocalDate.now(ZoneOffset.UTC).minusDays(1));
    }

    @AfterAll
    static void stop() {
        try (HTTP;
                var _ = keycloak;
                var _ = nodes) {
            assertThat(keycloak.process().isAlive()).isTrue();
        }
    }

    private static KeycloakSignIn signIn() {
        return new KeycloakSignIn(HTTP, keycloak.issuer());
    }

    private static KeycloakRealm realm() {
        return new KeycloakRealm(HTTP, keycloak);
    }

    /** Asks for what everybody may ask for. */
    private static Answer knock(String token) throws IOException, InterruptedException {
        return nodes.atSecondWith(token).get("/worklist", "Access-Purpose", "casework");
    }

    /** Up to the export: the demo beside this node may build that, in another authority's name, and then this one cannot build it again. */
    @Test
    void the_story_of_a_case_is_told_by_people_who_signed_in_to_keycloak() throws Exception {
        Map<String, String> given = new HashMap<>();
        for (String user : new String[] {
            "hassan.iqbal", "amara.bello", "joan.whitcombe", "miriam.stein", "james.okoro", "robin.tait"
        }) {
            given.put(
                    user.substring(0, user.indexOf('.')),
                    signIn().as(DESK, user).access());
        }
        String amara = signIn().as(DESK, "amara.bello").claims().path("sub").asString();
        given.put("host", nodes.second());
        String story = Files.readString(ApiStoryIT.STORY).replace("\"amara.bello\"", '"' + amara + '"');
        new RequestRun(data).run(RequestFile.parse(story).before("asked"), given);
    }

    static Stream<DemoUser> everybody() {
        return Stream.of(Role.values())
                .map(role -> DemoUsers.load().all().stream()
                        .filter(user -> user.roles().contains(role))
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void a_token_says_who_somebody_is_and_what_they_are(DemoUser user) throws Exception {
        Given given = signIn().as(DESK, user.user());
        JsonNode claims = given.claims();
        assertThat(claims.path("sub").asString()).isEqualTo(accountOf(user));
        assertThat(claims.path("name").asString()).isEqualTo(user.name());
        assertThat(claims.path("job_title").asString()).isEqualTo(user.jobTitle());
        assertThat(claims.path("team").asString()).isEqualTo(user.team());
        assertThat(claims.path("roles").values())
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(user.roles().stream()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(knock(given.access()).status()).isIn(200, 403);
    }

    private static String accountOf(DemoUser user) {
        return JsonMapper.shared().readTree(KeycloakProcess.REALM.toFile()).path("users").values().stream()
                .filter(listed -> listed.path("username").asString().equals(user.user()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    @Test
    void a_wrong_password_gives_no_token() throws Exception {
        assertThat(signIn().attempt(DESK, "amara.bello", "demo-joan.whitcombe")).isEmpty();
    }

    @Test
    void a_token_for_another_system_opens_nothing() throws Exception {
        assertRefused(signIn().as("payroll", "amara.bello").access(), "token-audience-other");
    }

    @Test
    void a_token_of_another_realm_opens_nothing() throws Exception {
        assertRefused(realm().token(), "token-invalid");
    }

    @Test
    void what_says_who_signed_in_and_what_asks_for_tokens_open_nothing() throws Exception {
        Given given = signIn().as(DESK, "amara.bello");
        assertThat(knock(given.id()).status()).isEqualTo(401);
        assertRefused(given.refresh(), "token-invalid");
        assertThat(knock(given.access()).status()).isEqualTo(200);
    }

    @Test
    void a_token_ends_when_it_says() throws Exception {
        realm().addBriefClient("indelible-brief");
        String token = signIn().as("indelible-brief", "amara.bello").access();
        assertThat(knock(token).status()).isEqualTo(200);
        await().atMost(SKEW_AND_MORE).until(() -> knock(token).code().equals("token-expired"));
    }

    /** The keys that the issuer published are kept for five minutes, or until a token names one that is not among them. */
    @Test
    void a_new_key_is_trusted_at_once_and_an_old_one_no_more_when_the_keys_are_read_again() throws Exception {
        String shown = signIn().as(DESK, "amara.bello").access();
        String unseen = signIn().as(DESK, "amara.bello").access();
        assertThat(knock(shown).status()).isEqualTo(200);

        realm().addKey("second", 200);
        assertThat(knock(signIn().as(DESK, "amara.bello").access()).status()).isEqualTo(200);
        realm().removeKey("rsa-generated");
        realm().addKey("third", 300);
        assertThat(knock(signIn().as(DESK, "amara.bello").access()).status()).isEqualTo(200);

        assertRefused(unseen, "token-invalid");
        await().atMost(REMEMBERED_AND_MORE).until(() -> knock(shown).status() == 401);
    }

    /** An access token is not asked about at its issuer: its few minutes are how long a revocation takes. */
    @Test
    void whoever_is_shut_out_gets_no_further_token_and_keeps_the_last_one_for_its_minutes() throws Exception {
        Given given = signIn().as(DESK, "femi.adeyemi");
        JsonNode claims = given.claims();
        String account = claims.path("sub").asString();
        realm().shutOut(account);
        try {
            assertThat(signIn().refresh(DESK, given).statusCode()).isEqualTo(400);
            assertThat(signIn().attempt(DESK, "femi.adeyemi", "demo-femi.adeyemi"))
                    .isEmpty();
            assertThat(knock(given.access()).status()).isEqualTo(200);
            assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                    .isEqualTo(300);
        } finally {
            realm().letIn(account);
        }
    }

    @Test
    void a_session_gives_a_new_token_for_each_refresh_token_once() throws Exception {
        Given given = signIn().as(DESK, "amara.bello");
        HttpResponse<String> refreshed = signIn().refresh(DESK, given);
        assertThat(knock(KeycloakSignIn.given(refreshed).access()).status()).isEqualTo(200);
        assertThat(signIn().refresh(DESK, given).statusCode()).isEqualTo(400);
    }

    private static void assertRefused(String token, String code) throws IOException, InterruptedException {
        Answer answer = knock(token);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo(code);
    }
}
