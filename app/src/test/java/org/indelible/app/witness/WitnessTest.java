package org.indelible.app.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.cosignature.Cosignature;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.merkle.SubtreeHashes;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.note.NoteSignature;
import org.indelible.evidence.note.SigningKey;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.evidence.witness.AddCheckpoint;
import org.indelible.ledger.keys.CheckpointKey;
import org.indelible.ledger.keys.WitnessKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {
    private static final String ORIGIN = "records.example.org/1";
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    /** Two histories that part after four leaves. */
    private static final MerkleProver ONE = history("");

    private static final MerkleProver OTHER = history("other ");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, SigningKey> logs = new HashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private VerifierKey witness;

    @SuppressWarnings("NullAway.Init")
    private WitnessServer server;

    private volatile @Nullable Note sent;

    private static MerkleProver history(String after) {
        return new MerkleProver(SubtreeHashes.of(IntStream.range(0, 20)
                .mapToObj(i -> MerkleTree.leafHash(((i < 4 ? "" : after) + i).getBytes(UTF_8)))
                .toList()));
    }

    @BeforeEach
    void start() {
        witness = WitnessKey.create(keyFile(), "witness.example/w1");
        server = serve();
    }

    @AfterEach
    void close() {
        server.close();
        http.close();
    }

    @Test
    void a_checkpoint_that_extends_the_one_before_is_cosigned() {
        assertThat(cosigned(add(0, ONE, 3)).time()).isEqualTo(NOON.getEpochSecond());
        cosigned(add(3, ONE, 9));
        cosigned(add(9, ONE, 9));
        assertThat(add(9, ONE, 9).headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
    }

    @Test
    void whoever_does_not_know_the_last_size_is_told() {
        cosigned(add(0, ONE, 9));
        for (int old : List.of(0, 3, 10)) {
            HttpResponse<String> told = add(old, ONE, 12);
            assertThat(told.statusCode()).isEqualTo(409);
            assertThat(told.body()).isEqualTo("9\n");
            assertThat(told.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
        }
    }

    @Test
    void a_smaller_checkpoint_and_another_history_are_never_cosigned() {
        cosigned(add(0, ONE, 9));
        assertThat(add(3, ONE, 6).statusCode()).isEqualTo(409);
        assertThat(add(9, ONE, 6).statusCode()).isEqualTo(400);
        assertThat(add(9, OTHER, 9).statusCode()).isEqualTo(409);
        assertThat(add(9, OTHER, 12).statusCode()).isEqualTo(422);
        assertThat(post(new AddCheckpoint(9, List.of(), checkpoint(ORIGIN, ONE, 12)).bytes())
                        .statusCode())
                .isEqualTo(422);
        cosigned(add(9, ONE, 12));
    }

    @Test
    void it_keeps_its_word_over_a_restart() {
        cosigned(add(0, ONE, 9));
        server.close();
        server = serve();
        assertThat(add(0, OTHER, 12).body()).isEqualTo("9\n");
        assertThat(add(9, OTHER, 12).statusCode()).isEqualTo(422);
        cosigned(add(9, ONE, 12));
    }

    @Test
    void unknown_logs_and_unknown_keys_are_told_apart() {
        assertThat(post(new AddCheckpoint(0, List.of(), checkpoint("elsewhere.example", ONE, 3)).bytes())
                        .statusCode())
                .isEqualTo(404);
        Note forged = new Checkpoint(ORIGIN, 3, ONE.root(3)).sign(logKey("elsewhere.example"));
        assertThat(post(new AddCheckpoint(0, List.of(), forged).bytes()).statusCode())
                .isEqualTo(403);
        byte[] changed = new String(new AddCheckpoint(0, List.of(), checkpoint(ORIGIN, ONE, 3)).bytes(), UTF_8)
                .replace(ORIGIN + "\n3\n", ORIGIN + "\n4\n")
                .getBytes(UTF_8);
        assertThat(post(changed).statusCode()).isEqualTo(403);
    }

    @Test
    void nonsense_and_what_is_too_large_is_refused_in_one_sentence() {
        assertThat(post("nonsense".getBytes(UTF_8)).statusCode()).isEqualTo(400);
        assertThat(post(new byte[0]).statusCode()).isEqualTo(400);
        assertThat(post(new byte[AddCheckpoint.MAX_BYTES + 1]).statusCode()).isEqualTo(413);
        assertThat(send(request("/add-checkpoint").GET()).statusCode()).isEqualTo(405);
        assertThat(send(request("/anything").GET()).statusCode()).isEqualTo(404);
        assertThat(post("old 1\n".getBytes(UTF_8)).body().lines()).hasSize(1);
    }

    @Test
    void requests_at_once_never_roll_it_back() {
        cosigned(add(0, ONE, 4));
        List<HttpResponse<String>> answers = IntStream.rangeClosed(5, 20)
                .parallel()
                .mapToObj(size -> add(4, size % 2 == 0 ? ONE : OTHER, size))
                .toList();
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).hasSize(15);
    }

    @Test
    void what_cannot_be_stored_is_not_cosigned() throws IOException {
        cosigned(add(0, ONE, 4));
        Path state = stateOf();
        Path inTheWay = state.resolveSibling(state.getFileName() + ".unfinished");
        Files.createDirectory(inTheWay);
        assertThat(add(4, ONE, 9).statusCode()).isEqualTo(500);
        assertThat(add(4, OTHER, 9).statusCode()).isEqualTo(500);
        Files.delete(inTheWay);
        cosigned(add(4, OTHER, 9));
    }

    @Test
    void half_a_write_left_by_a_crash_changes_nothing() throws IOException {
        cosigned(add(0, ONE, 4));
        server.close();
        Files.writeString(stateOf().resolveSibling(stateOf().getFileName() + ".unfinished"), ORIGIN + "\n9");
        server = serve();
        cosigned(add(4, ONE, 9));
    }

    @Test
    void a_state_that_was_changed_is_refused() throws IOException {
        cosigned(add(0, ONE, 4));
        server.close();
        byte[] good = Files.readAllBytes(stateOf());
        Files.writeString(stateOf(), new String(good, UTF_8).replace("\n4\n", "\n2\n"));
        assertThatThrownBy(this::serve)
                .isInstanceOf(WitnessFailed.class)
                .hasMessageContaining("not a checkpoint signed by its key");
        Files.write(stateOf(), good);
        server = serve();
    }

    @Test
    void a_state_has_one_process_and_a_key_has_one_state() {
        assertThatThrownBy(this::serve).hasMessageContaining("Another process is using the state directory");
        server.close();
        assertThatThrownBy(() -> open(directory.resolve("another")))
                .isInstanceOf(WitnessFailed.class)
                .hasMessageContaining("another state directory");
        server = serve();
    }

    @Test
    void a_port_that_is_taken_is_told_and_the_state_given_up() {
        Path other = directory.resolve("other.pem");
        WitnessKey.create(other, "witness.example/w2");
        for (int tries = 0; tries < 2; tries++) {
            Witness second =
                    Witness.open(other, List.of(logKey(ORIGIN).verifier()), directory.resolve("second"), CLOCK);
            assertThatThrownBy(() -> WitnessServer.start(second, server.port()))
                    .hasMessageContaining("cannot be listened on");
        }
    }

    private Path keyFile() {
        return directory.resolve("witness.pem");
    }

    private WitnessServer serve() {
        return WitnessServer.start(open(directory.resolve("state")), 0);
    }

    private Witness open(Path state) {
        return Witness.open(keyFile(), List.of(logKey(ORIGIN).verifier()), state, CLOCK);
    }

    private Path stateOf() {
        try (Stream<Path> files = Files.list(directory.resolve("state"))) {
            return files.filter(file -> contains(file, ORIGIN)).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).startsWith(text + "\n")
                    && !file.toString().endsWith(".unfinished");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SigningKey logKey(String origin) {
        return logs.computeIfAbsent(
                origin,
                name -> CheckpointKey.open(
                        CheckpointKey.createUnlessPresent(directory.resolve(name.replace('/', '-')), name), name));
    }

    private Note checkpoint(String origin, MerkleProver history, long size) {
        return new Checkpoint(origin, size, history.root(size)).sign(logKey(origin));
    }

    /** What the answer is, which must be a cosignature of what was sent. */
    private Cosignature cosigned(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Note note = Objects.requireNonNull(sent)
                .with(NoteSignature.parse(answer.body().strip()));
        SignedCheckpoint signed = new PinnedLog(ORIGIN, logKey(ORIGIN).verifier()).open(note);
        return Cosignature.find(signed, witness).orElseThrow();
    }

    private HttpResponse<String> add(long old, MerkleProver history, long size) {
        List<byte[]> proof = old > size ? List.of() : history.consistency(old, size);
        Note note = checkpoint(ORIGIN, history, size);
        sent = note;
        return post(new AddCheckpoint(old, proof, note).bytes());
    }

    private HttpResponse<String> post(byte[] body) {
        return send(request("/add-checkpoint").POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
