package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.indelible.app.Indelible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is seen when somebody who owns the tables changes them, past every grant and trigger. */
@Execution(ExecutionMode.CONCURRENT)
class TamperedIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String CHANGED = "update ledger.events set actor = actor || 'x' where global_index = 40";
    private static final String PUT_BACK = "update ledger.events set actor = left(actor, -1) where global_index = 40";

    private final HttpClient http = HttpClient.newHttpClient();

    private static final int WRONG = 3;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    /** What a command of the command line ended with. */
    private record Ended(int code, String output) {}

    /** One story rather than several: each start of the application takes seconds. */
    @Test
    void a_changed_row_is_seen_by_the_patrol_the_audit_and_the_sealer() throws Exception {
        try (ApplicationProcess running =
                ApplicationProcess.start(data, TwoNodes.freePort(), 1).ready()) {
            String file = openFile(running.host());
            String state = data.resolve("audited").toString();
            Ended clean = audit(running, "--state", state);
            assertThat(clean.code()).as(clean.output()).isZero();
            assertThat(clean.output()).contains("CLEAN: the ledger is what it signed for.");
            assertThat(audit(running, "--state", state).output())
                    .contains("History: the ledger begins with the", "of the audit before.");

            assertThat(audit(running, "--data", data.toString()).output()).contains("Rights: grants");
            execute("alter table ledger.events disable trigger events_only_grow");
            Ended drifted = audit(running, "--data", data.toString());
            assertThat(drifted.code()).as(drifted.output()).isEqualTo(WRONG);
            assertThat(drifted.output()).contains("rights", "events_only_grow").doesNotContain("CLEAN");
            execute("alter table ledger.events enable always trigger events_only_grow");

            tamper(CHANGED);
            await().atMost(PATIENCE).until(() -> patrol(running).path("wrong").asInt() == 1);
            Ended changed = audit(running);
            assertThat(changed.code()).as(changed.output()).isEqualTo(WRONG);
            long leaf = number("select leaf_index from ledger.leaves where global_index = 40");
            assertThat(changed.output())
                    .contains("entries      entry " + leaf + ": The entry is not the one that the ledger sealed.")
                    .doesNotContain("CLEAN");
            Ended inJson = audit(running, "--json");
            assertThat(inJson.code()).isEqualTo(WRONG);
            JsonNode found = JsonMapper.shared()
                    .readTree(inJson.output().substring(inJson.output().indexOf('{')))
                    .at("/findings/0");
            assertThat(found.path("layer").asString()).isEqualTo("ENTRIES");
            assertThat(found.path("leaf").asLong()).isEqualTo(leaf);

            tamper(PUT_BACK);
            await().atMost(PATIENCE).until(() -> patrol(running).path("wrong").asInt() == 0);
            assertThat(audit(running).code()).isZero();

            changeBeforeItIsSealed(running, file);
            await().atMost(PATIENCE).until(() -> sealed("mismatch.found") == 1);
            assertThat(number("select count(*) from ledger.sealed_events where stream_id = '" + file
                            + "' and type = 'casenote.added'"))
                    .as("what cannot be what was appended is never sealed")
                    .isZero();
        }
    }

    private String openFile(String host) throws IOException {
        Map<String, String> variables = new HashMap<>(DemoTokens.byFirstName(host, data));
        variables.put("host", host);
        return new RequestRun(data)
                .run(RequestFile.parse(Files.readString(ApiStoryIT.STORY)).before("page"), variables)
                .fill("{{file}}");
    }

    private Ended audit(ApplicationProcess running, String... options) throws IOException, InterruptedException {
        String key = Files.readString(data.resolve("keys/checkpoint.pem.vkey")).strip();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Indelible.class.getName(),
                "audit",
                "--log",
                key,
                "--url",
                running.host()));
        command.addAll(List.of(options));
        ProcessBuilder audit = new ProcessBuilder(command);
        audit.environment()
                .put(
                        "INDELIBLE_TOKEN",
                        Objects.requireNonNull(
                                DemoTokens.byFirstName(running.host(), data).get("anita")));
        Process process = audit.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), output);
    }

    private JsonNode patrol(ApplicationProcess running) throws IOException, InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create(running.host() + "/actuator/health"))
                .build();
        return JsonMapper.shared()
                .readTree(http.send(health, BodyHandlers.ofString()).body())
                .at("/components/patrol/details");
    }

    private void execute(String statement) throws IOException, SQLException {
        try (Connection owner = owner();
                Statement change = owner.createStatement()) {
            change.execute(statement);
        }
    }

    private void tamper(String statement) throws IOException, SQLException {
        try (Connection owner = owner()) {
            owner.setAutoCommit(false);
            tamper(owner, statement);
            owner.commit();
        }
    }

    private static void tamper(Connection owner, String update) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("alter table ledger.events disable trigger events_only_grow");
            assertThat(statement.executeUpdate(update)).isEqualTo(1);
            statement.execute("alter table ledger.events enable always trigger events_only_grow");
        }
    }

    /** While the head is locked nothing is sealed. */
    private void changeBeforeItIsSealed(ApplicationProcess running, String file) throws Exception {
        Visitor amara = new Visitor(
                http,
                running.host(),
                Objects.requireNonNull(
                        DemoTokens.byFirstName(running.host(), data).get("amara")));
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("select 1 from ledger.head for update");
            Visitor.Answer added = amara.post(
                    "/case-files/" + file + "/notes",
                    SampleNote.of("Call", Clock.systemUTC().instant()),
                    "Access-Purpose",
                    "casework");
            assertThat(added.status()).as(added.body()).isEqualTo(201);
            tamper(
                    owner,
                    "update ledger.events set payload = payload || '\\x00' where type = 'casenote.added' and stream_id"
                            + " = '"
                            + file + "'");
            owner.commit();
        }
    }

    private long sealed(String type) throws IOException, SQLException {
        return number("select count(*) from ledger.sealed_events where type = '" + type + "'");
    }

    private long number(String sql) throws IOException, SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection owner() throws IOException, SQLException {
        return EmbeddedCluster.of(data).connect("owner");
    }
}
