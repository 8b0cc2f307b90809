package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.indelible.app.evidence.Completeness;
import org.indelible.app.settings.Settings;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.evidence.completeness.CompletenessVerifier;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.merkle.MerkleVerifier;
import org.indelible.evidence.note.StrictText;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.evidence.proof.ProofVerdict;
import org.indelible.evidence.proof.ProofVerifier;
import org.indelible.evidence.proof.TlogProof;
import org.indelible.evidence.tiles.TilePath;
import org.indelible.evidence.tiles.VerifiedTiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a monitor, an auditor and a stranger find of the log, with the public key and nothing else in their hands. */
@DemoUnderTest
class LogIT {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Door door;
    private final Settings settings;
    private final Completeness completeness;
    private final String log;

    @Autowired
    LogIT(Door door, Settings settings, Completeness completeness, @LocalServerPort int port) {
        this.completeness = completeness;
        this.door = door;
        this.settings = settings;
        this.log = "http://localhost:" + port + "/log/";
    }

    @AfterEach
    void close() {
        http.close();
    }

    @Test
    void an_event_is_found_by_its_receipt_under_the_root_that_the_pinned_key_signed() {
        Checkpoint before = checkpoint();
        byte[] receipt = HexFormat.of().parseHex(opened());
        await().until(() -> indexOf(receipt, entries(checkpoint())) >= 0);
        Checkpoint checkpoint = checkpoint();
        long size = checkpoint.size();

        List<byte[]> entries = entries(checkpoint);
        int index = indexOf(receipt, entries);
        VerifiedTiles tiles = VerifiedTiles.open(this::read, size, checkpoint.root());
        MerkleProver prover = new MerkleProver(tiles);
        byte[] leaf = MerkleTree.leafHash(entries.get(index));
        assertThat(MerkleVerifier.inclusion(leaf, index, size, prover.inclusion(index, size), checkpoint.root()))
                .isTrue();
        assertThat(MerkleVerifier.consistency(
                        before.size(), before.root(), size, checkpoint.root(), prover.consistency(before.size(), size)))
                .isTrue();
    }

    @Test
    void whoever_holds_a_receipt_gets_the_proof_that_verifies_offline() {
        Answer opened = openedAnswer();
        String path = proofOf(opened, opened.body().path("receipt").asString());
        await().until(() -> get(path, door.token(_ -> {})).statusCode() == 200);
        byte[] proof = get(path, door.token(_ -> {})).body();

        byte[] header = TlogProof.parse(proof).extra();
        assertThat(HexFormat.of().formatHex(Sha256.of(header)))
                .isEqualTo(opened.body().path("receipt").asString());
        ProofVerdict verdict = new ProofVerifier(pinned(), WitnessPolicy.NONE).verify(proof, header);
        assertThat(verdict.problems()).isEmpty();
        assertThat(get(path, "").statusCode()).isEqualTo(401);
    }

    @Test
    void whoever_does_not_hold_the_receipt_is_told_nothing() {
        Answer opened = openedAnswer();
        for (String receipt : List.of("0".repeat(64), "", "F".repeat(64), "0".repeat(63))) {
            assertThat(get(proofOf(opened, receipt), door.token(_ -> {})).statusCode())
                    .isEqualTo(404);
        }
        assertThat(get("proof?stream=x&sequence=-1&receipt=" + "0".repeat(64), door.token(_ -> {}))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("proof?stream=x&sequence=x&receipt=" + "0".repeat(64), door.token(_ -> {}))
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("proof", door.token(_ -> {})).statusCode()).isEqualTo(400);
    }

    @Test
    void auditors_see_how_a_stream_ended_when_all_were_counted() throws Exception {
        Answer opened = openedAnswer();
        String stream = opened.body().path("position").path("stream").asString();
        CompletenessProof made = completeness.now(stream).orElseThrow();
        byte[] proof = get("completeness?stream=" + stream, auditor()).body();

        assertThat(CompletenessProof.parse(proof).head()).isEqualTo(made.head());
        assertThat(HexFormat.of().formatHex(made.head().hash()))
                .isEqualTo(opened.body().path("receipt").asString());
        ProofVerdict verdict = new CompletenessVerifier(pinned(), WitnessPolicy.NONE).verify(proof);
        assertThat(verdict.problems()).isEmpty();
        assertThat(get("completeness?stream=" + stream, door.token(_ -> {})).statusCode())
                .isEqualTo(403);
        assertThat(get("completeness?stream=nobody", auditor()).statusCode()).isEqualTo(404);
    }

    @Test
    void anybody_is_shown_that_the_log_only_grew() {
        Checkpoint before = checkpoint();
        opened();
        await().until(() -> checkpoint().size() > before.size());
        Checkpoint after = checkpoint();
        HttpResponse<byte[]> answer = get("consistency/" + before.size() + "/" + after.size(), "");
        List<byte[]> proof = new String(answer.body(), StandardCharsets.UTF_8)
                .lines()
                .map(StrictText::base64)
                .toList();
        assertThat(MerkleVerifier.consistency(before.size(), before.root(), after.size(), after.root(), proof))
                .isTrue();
        assertThat(get("consistency/2/1", "").statusCode()).isEqualTo(404);
        assertThat(get("consistency/-1/1", "").statusCode()).isEqualTo(404);
        assertThat(get("consistency/0/" + Long.MAX_VALUE, "").statusCode()).isEqualTo(404);
        assertThat(get("consistency/0/x", "").statusCode()).isEqualTo(400);
    }

    @Test
    void the_files_say_how_long_they_may_be_kept() {
        opened();
        await().until(() -> checkpoint().size() > 0);
        HttpResponse<byte[]> checkpoint = get("checkpoint", "");
        assertThat(header(checkpoint, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(checkpoint, "Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        HttpResponse<byte[]> tile = get("tile/0/000.p/1", "");
        assertThat(tile.body()).hasSize(32);
        assertThat(header(tile, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(tile, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(tile, "Set-Cookie")).isEmpty();
        HttpResponse<byte[]> entries = get("tile/entries/000.p/1", auditor());
        assertThat(entries.statusCode()).isEqualTo(200);
        assertThat(header(entries, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void the_key_is_the_one_in_the_file_that_whoever_runs_the_ledger_publishes() {
        assertThat(new String(get("verifier-key", "").body(), StandardCharsets.UTF_8))
                .isEqualTo(pinned().key().text() + "\n");
    }

    @Test
    void a_timestamp_is_named_by_its_checkpoint_and_kept_for_ever() throws SQLException, IOException {
        opened();
        await().until(() -> checkpoint().size() > 0);
        long size = checkpoint().size();
        stamp(size);
        assertThat(header(get("checkpoint/" + size, ""), "Link"))
                .isEqualTo("</log/timestamp/" + size + ">; rel=\"timestamp\"");
        HttpResponse<byte[]> timestamp = get("timestamp/" + size, "");
        assertThat(timestamp.body()).isEqualTo("reply".getBytes(StandardCharsets.UTF_8));
        assertThat(header(timestamp, "Content-Type")).isEqualTo("application/timestamp-reply");
        assertThat(header(timestamp, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(get("timestamp", ""), "Content-Location")).isEqualTo("/log/timestamp/" + size);
    }

    /** As the authority's reply would be stored. */
    private void stamp(long size) throws SQLException, IOException {
        try (Connection connection = EmbeddedCluster.of(settings.data()).connect("sealer");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into ledger.timestamps values (" + size + ", 'reply', now()) on conflict do nothing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/entries/000.p/1", "tile/entries/999", "tile/entries/nothing", "tile/entries"})
    void entries_are_for_auditors(String path) {
        assertThat(get(path, "").statusCode()).isEqualTo(401);
        assertThat(get(path, door.token(_ -> {})).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/999",
                "tile/5/000.p/1",
                "tile/8/000",
                "tile/0/0",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/x000/000",
                "tile/0/000/",
                "tile/0/%300%30",
                "tile/%65ntries/000.p/1",
                "tile/-1/000",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile",
                "tile/",
                "timestamp/999999999",
                "timestamp/01",
                "timestamp/-1",
                "checkpoint/witnessed",
                "checkpoint/999999999",
                "checkpoint/01",
                "checkpoint/-1"
            })
    void what_is_not_there_and_what_is_misspelt_is_404(String path) {
        assertThat(get(path, auditor()).statusCode()).isEqualTo(404);
    }

    /** All entries of the log, each verified. */
    private List<byte[]> entries(Checkpoint checkpoint) {
        VerifiedTiles tiles = VerifiedTiles.open(this::read, checkpoint.size(), checkpoint.root());
        return LongStream.range(0, (checkpoint.size() + 255) >> 8)
                .boxed()
                .flatMap(bundle -> tiles.entries(bundle).stream())
                .toList();
    }

    private static int indexOf(byte[] receipt, List<byte[]> entries) {
        return IntStream.range(0, entries.size())
                .filter(i -> Arrays.equals(Sha256.of(entries.get(i)), receipt))
                .findFirst()
                .orElse(-1);
    }

    private Checkpoint checkpoint() {
        return pinned().open(get("checkpoint", "").body()).checkpoint();
    }

    private PinnedLog pinned() {
        try {
            VerifierKey key = VerifierKey.parse(Files.readString(settings.data().resolve("keys/checkpoint.pem.vkey"))
                    .strip());
            return new PinnedLog("demo.indelible.invalid/ledger", key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(TilePath path) {
        HttpResponse<byte[]> answer = get(path.text(), auditor());
        assertThat(answer.statusCode()).as(path.text()).isEqualTo(200);
        return answer.body();
    }

    private String auditor() {
        return door.token(claims -> claims.subject("anita.desouza").claim("roles", List.of("aud")));
    }

    private static String proofOf(Answer opened, String receipt) {
        return "proof?stream=%s&sequence=%s&receipt=%s"
                .formatted(
                        opened.body().path("position").path("stream").asString(),
                        opened.body().path("position").path("lastSequence").asString(),
                        receipt);
    }

    /** Opens a file and returns the receipt. */
    private String opened() {
        return openedAnswer().body().path("receipt").asString();
    }

    private Answer openedAnswer() {
        String child = """
            {"kind":"child","service":"statutory","subject":{"person":"%s","name":"Ada Farrant","bornOn":"2018-05-02"},
             "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-01-05"}}\
            """.formatted(UUID.randomUUID());
        Answer answer = door.post("/api/v1/case-files", child, "Access-Purpose", "referral");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<byte[]> get(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(log + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
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
