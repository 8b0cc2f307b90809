package org.indelible.ledger.anchors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.cosignature.Cosignature;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.merkle.MerkleVerifier;
import org.indelible.evidence.note.SigningKey;
import org.indelible.evidence.witness.AddCheckpoint;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.keys.WitnessKey;

/** A witness that says what a test wants it to say; unless told otherwise, what the specification demands. */
final class ScriptedWitness implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final PinnedLog log = new PinnedLog(TestDatabase.ORIGIN, TestDatabase.KEY.verifier());
    private final SigningKey key;
    private final HttpServer server;
    final List<AddCheckpoint> asked = new CopyOnWriteArrayList<>();
    private volatile Checkpoint held = new Checkpoint(TestDatabase.ORIGIN, 0, MerkleTree.emptyRoot());
    private volatile Function<AddCheckpoint, Said> script = this::honestly;
    private volatile boolean withoutEnd;
    private volatile boolean cutOff;

    record Said(int status, String body) {}

    ScriptedWitness(String name) throws IOException {
        var file = Files.createTempDirectory("witness-").resolve("witness.pem");
        WitnessKey.create(file, name);
        key = WitnessKey.open(file);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/w/add-checkpoint", this::answer);
        server.start();
    }

    Witness witness() {
        return new Witness(
                key.verifier(),
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w/"));
    }

    void says(Function<AddCheckpoint, Said> script) {
        this.script = script;
    }

    /** Answers every question with bytes that never end, for as long as anybody takes them. */
    void saysWithoutEnd() {
        withoutEnd = true;
    }

    /** Whether somebody stopped listening to an answer without end. */
    boolean wasCutOff() {
        return cutOff;
    }

    void isHonest() {
        script = this::honestly;
    }

    /** Puts its memory to a checkpoint that it never saw. */
    void holds(long size, byte[] root) {
        held = new Checkpoint(TestDatabase.ORIGIN, size, root);
    }

    Said signed(AddCheckpoint request) {
        return new Said(
                200, Cosignature.sign(log.open(request.checkpoint()), key, NOON).line() + "\n");
    }

    private Said honestly(AddCheckpoint request) {
        Checkpoint next = log.open(request.checkpoint()).checkpoint();
        boolean other = next.size() == held.size() && !Arrays.equals(next.root(), held.root());
        if (request.oldSize() != held.size() || other) {
            return new Said(409, held.size() + "\n");
        }
        if (!MerkleVerifier.consistency(held.size(), held.root(), next.size(), next.root(), request.proof())) {
            return new Said(422, "no\n");
        }
        held = next;
        return signed(request);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            AddCheckpoint request =
                    AddCheckpoint.parse(exchange.getRequestBody().readAllBytes());
            asked.add(request);
            if (withoutEnd) answerWithoutEnd(exchange);
            Said said = script.apply(request);
            byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @SuppressWarnings("InfiniteLoopStatement") // until the connection is broken off
    private void answerWithoutEnd(HttpExchange exchange) throws IOException {
        byte[] more = "a".repeat(1 << 10).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, 0);
        try {
            while (true) {
                exchange.getResponseBody().write(more);
            }
        } catch (IOException e) {
            cutOff = true;
            throw e;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
