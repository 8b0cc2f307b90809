package org.indelible.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.merkle.SubtreeHashes;
import org.indelible.evidence.note.SigningKey;
import org.indelible.evidence.note.StrictText;
import org.indelible.ledger.keys.CheckpointKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log over HTTP that tells the truth, and one that does not. */
class FollowTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SigningKey key;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpServer server;

    private volatile List<byte[]> leaves = List.of();

    @BeforeEach
    void serve() throws IOException {
        key = key("key");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_log_that_grows_is_followed() throws IOException {
        leaves = history(3, "a");
        assertThat(follow()).as(err::toString).isZero();
        leaves = history(9, "a");
        assertThat(follow()).isZero();
        assertThat(out.toString())
                .contains("The log has 3 entries. This is the first", "The log has 9 entries, and begins with the 3");
        assertThat(Files.readString(file())).startsWith("log.example\n9\n");
        assertThat(follow()).as("the same again").isZero();
    }

    @Test
    void a_log_that_shrank_or_was_changed_is_told_and_the_kept_checkpoint_stays() throws IOException {
        leaves = history(5, "a");
        assertThat(follow()).isZero();
        leaves = history(4, "a");
        assertThat(follow()).isEqualTo(3);
        leaves = history(9, "b");
        assertThat(follow()).isEqualTo(3);
        leaves = history(5, "b");
        assertThat(follow()).as("the same size and another root").isEqualTo(3);
        assertThat(err.toString())
                .contains("The log has shrunk: 4 entries are signed for now, and 5 were.")
                .contains("do not begin with the 5 that were signed for before");
        assertThat(Files.readString(file())).startsWith("log.example\n5\n");
    }

    @Test
    void another_key_is_refused_in_one_sentence() {
        leaves = history(1, "a");
        String other = key("other").verifier().text();
        assertThat(run("follow", file().toString(), "--log", other, "--url", address()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("indelible: ").hasLineCount(1);
        assertThat(file()).doesNotExist();
    }

    private SigningKey key(String file) {
        String uri = CheckpointKey.createUnlessPresent(directory.resolve(file), "log.example");
        return CheckpointKey.open(uri, "log.example");
    }

    private int follow() {
        return run("follow", file().toString(), "--log", key.verifier().text(), "--url", address());
    }

    private int run(String... args) {
        return Commands.commandLine(Object.class)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    private Path file() {
        return directory.resolve("checkpoint");
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static List<byte[]> history(int size, String name) {
        return IntStream.range(0, size)
                .mapToObj(i -> MerkleTree.leafHash((name + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        MerkleProver prover = new MerkleProver(SubtreeHashes.of(leaves));
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        byte[] body = path[2].equals("checkpoint")
                ? new Checkpoint("log.example", leaves.size(), prover.root(leaves.size()))
                        .sign(key)
                        .bytes()
                : prover.consistency(Long.parseLong(path[3]), Long.parseLong(path[4])).stream()
                        .map(StrictText::base64)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
