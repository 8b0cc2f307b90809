package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.indelible.app.Indelible;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.note.SigningKey;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.evidence.witness.AddCheckpoint;
import org.indelible.ledger.keys.CheckpointKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo, and a witness that somebody else runs: what it cosigns, and what it never will. */
@Execution(ExecutionMode.CONCURRENT)
class WitnessIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ORIGIN = "demo.indelible.invalid/ledger";
    private static final String STORY = """
            @files = {{host}}/api/v1/case-files

            ### Open
            # @expect 201
            POST {{files}}
            Authorization: Bearer {{hassan}}
            Access-Purpose: referral
            Content-Type: application/json

            {
              "kind": "child",
              "service": "statutory",
              "subject": { "person": "{{$guid}}", "name": "Orla Quince", "bornOn": "2018-05-02" },
              "accountableTeam": "Safeguarding North",
              "reason": "Seen alone at night",
              "referredAt": { "kind": "on", "date": "{{$datetime 'YYYY-MM-DD' -3 d}}" }
            }
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @AfterEach
    void close() {
        http.close();
    }

    /** One story rather than several: each start takes seconds. */
    @Test
    void a_ledger_is_cosigned_as_long_as_it_only_grows() throws Exception {
        Path data = Files.createDirectories(directory.resolve("data"));
        Path keys = Files.createDirectories(data.resolve("keys"));
        SigningKey log =
                CheckpointKey.open(CheckpointKey.createUnlessPresent(keys.resolve("checkpoint.pem"), ORIGIN), ORIGIN);
        PinnedLog pinned = new PinnedLog(ORIGIN, log.verifier());
        Path theirs = Files.createDirectories(directory.resolve("witness"));
        VerifierKey key = WitnessProcess.createKey(theirs, "witness.example/w1");
        int port = TwoNodes.freePort();
        int witnessPort = TwoNodes.freePort();
        String host = "http://localhost:" + port;
        WitnessPolicy policy = new WitnessPolicy(1, List.of(key));

        try (ConfigurableApplicationContext _ = serve(data, port, key, witnessPort)) {
            assertThat(get(host + "/log/checkpoint/witnessed").statusCode()).isEqualTo(404);
            WitnessProcess first = WitnessProcess.start(theirs, witnessPort, log.verifier());
            open(host, data);
            Checkpoint before = awaitWitnessed(host, pinned, policy, 1);
            first.kill();
            open(host, data);
            await().atMost(PATIENCE).until(() -> health(host).contains("no connection"));
            assertThat(metrics(host)).containsPattern("indelible_unwitnessed_leaves [1-9]");

            try (WitnessProcess second = WitnessProcess.start(theirs, witnessPort, log.verifier())) {
                Checkpoint after = awaitWitnessed(host, pinned, policy, before.size() + 1);
                await().atMost(PATIENCE).until(() -> metrics(host).contains("indelible_unwitnessed_leaves 0.0"));
                refusesWhatDoesNotExtend(second, log, before, after);
            }
        }
    }

    /** As if the ledger had been put back, or were telling somebody else another story, with its own key. */
    private void refusesWhatDoesNotExtend(WitnessProcess witness, SigningKey log, Checkpoint before, Checkpoint after) {
        assertThat(add(witness, before.size(), before.sign(log))).isEqualTo(409);
        assertThat(add(witness, 0, before.sign(log))).isEqualTo(409);
        Checkpoint other = new Checkpoint(ORIGIN, after.size(), new byte[32]);
        assertThat(add(witness, after.size(), other.sign(log))).isEqualTo(409);
        Checkpoint longer = new Checkpoint(ORIGIN, after.size() + 5, new byte[32]);
        assertThat(add(witness, after.size(), longer.sign(log))).isEqualTo(422);
    }

    private int add(WitnessProcess witness, long old, Note note) {
        byte[] body = new AddCheckpoint(old, List.of(), note).bytes();
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + witness.port() + "/add-checkpoint"))
                        .POST(BodyPublishers.ofByteArray(body)))
                .statusCode();
    }

    private static ConfigurableApplicationContext serve(Path data, int port, VerifierKey key, int witnessPort) {
        return new SpringApplicationBuilder(Indelible.class)
                .run(
                        "--server.port=" + port,
                        "--indelible.demo=true",
                        "--indelible.families=0",
                        "--indelible.data=" + data,
                        "--indelible.anchors.witness[0].key=" + key.text(),
                        "--indelible.anchors.witness[0].url=http://localhost:" + witnessPort,
                        "--management.prometheus.metrics.export.enabled=true");
    }

    private void open(String host, Path data) throws IOException {
        Map<String, String> variables = DemoTokens.given(host, data);
        new RequestRun(directory).run(RequestFile.parse(STORY), variables);
    }

    private Checkpoint awaitWitnessed(String host, PinnedLog pinned, WitnessPolicy policy, long atLeast) {
        await().atMost(PATIENCE).until(() -> {
            HttpResponse<byte[]> answer = get(host + "/log/checkpoint/witnessed");
            return answer.statusCode() == 200
                    && pinned.open(answer.body()).checkpoint().size() >= atLeast;
        });
        SignedCheckpoint signed =
                pinned.open(get(host + "/log/checkpoint/witnessed").body());
        assertThat(policy.check(signed)).hasSize(1);
        long size = signed.checkpoint().size();
        assertThat(get(host + "/log/checkpoint/" + size).body())
                .isEqualTo(signed.note().bytes());
        return signed.checkpoint();
    }

    private String health(String host) {
        return text(get(host + "/actuator/health"));
    }

    private String metrics(String host) {
        return text(get(host + "/actuator/prometheus"));
    }

    private static String text(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
