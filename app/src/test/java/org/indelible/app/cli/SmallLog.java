package org.indelible.app.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.merkle.SubtreeHashes;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.note.SigningKey;
import org.indelible.evidence.proof.TlogProof;
import org.indelible.evidence.tiles.EntryBundle;
import org.indelible.ledger.keys.CheckpointKey;
import org.jspecify.annotations.Nullable;

/** A log of six events over HTTP, of which any file can be replaced. */
final class SmallLog implements AutoCloseable {
    static final int SIZE = 6;
    static final String BUNDLE = "tile/entries/000.p/6";

    private static final String ORIGIN = "log.example";

    private final SigningKey key;
    private final HttpServer server;
    private final List<byte[]> entries = new ArrayList<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();

    SmallLog(Path directory) throws IOException {
        key = CheckpointKey.open(CheckpointKey.createUnlessPresent(directory.resolve("key"), ORIGIN), ORIGIN);
        Map<String, EventHeader> last = new HashMap<>();
        for (int i = 0; i < SIZE; i++) {
            EventHeader header = header("stream-" + i % 2, last.get("stream-" + i % 2));
            last.put(header.streamId(), header);
            entries.add(header.encode());
        }
        byte[] hashes = new byte[SIZE * Sha256.LENGTH];
        for (int i = 0; i < SIZE; i++) {
            System.arraycopy(leaves().get(i), 0, hashes, i * Sha256.LENGTH, Sha256.LENGTH);
        }
        files.put("checkpoint", checkpoint().bytes());
        files.put("tile/0/000.p/6", hashes);
        files.put(BUNDLE, EntryBundle.encode(entries));
        files.put("proof", proof(3));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/", this::answer);
        server.start();
    }

    String key() {
        return key.verifier().text();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    byte[] entry(int leaf) {
        return entries.get(leaf).clone();
    }

    /** The proof that an entry is in the log. */
    byte[] proof(int leaf) {
        MerkleProver prover = new MerkleProver(SubtreeHashes.of(leaves()));
        return new TlogProof(entry(leaf), leaf, prover.inclusion(leaf, SIZE), checkpoint()).bytes();
    }

    void replace(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    /** With this entry changed, and everything else as it was. */
    void change(int leaf) {
        List<byte[]> changed = new ArrayList<>(entries);
        byte[] other = entry(leaf);
        other[other.length - 1] ^= 1;
        changed.set(leaf, other);
        replace(BUNDLE, EntryBundle.encode(changed));
    }

    void answerWith(int status, String path) {
        statuses.put(path, status);
    }

    private List<byte[]> leaves() {
        return entries.stream().map(MerkleTree::leafHash).toList();
    }

    private Note checkpoint() {
        return new Checkpoint(ORIGIN, SIZE, new MerkleProver(SubtreeHashes.of(leaves())).root(SIZE)).sign(key);
    }

    private static EventHeader header(String stream, @Nullable EventHeader before) {
        long sequence = before == null ? 0 : before.sequence() + 1;
        byte[] digest = new byte[Sha256.LENGTH];
        return new EventHeader(
                ORIGIN,
                stream,
                "CaseFile",
                sequence,
                new UUID(sequence, stream.hashCode()),
                "casenote.added",
                "1",
                1_709_283_600_000_000L,
                "actor-7",
                digest,
                "key",
                digest,
                digest,
                before == null ? digest : before.hash());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/log/".length());
        byte[] file = files.get(path);
        int status = statuses.getOrDefault(path, file == null ? 404 : 200);
        byte[] body = status == 200 && file != null
                ? file
                : "{\"detail\":\"not\\u001b[2J now\"}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
