package org.indelible.app.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.indelible.app.witness.Judgement.Conflict;
import org.indelible.app.witness.Judgement.Cosigned;
import org.indelible.app.witness.Judgement.Refusal;
import org.indelible.evidence.witness.AddCheckpoint;

/**
 * A witness over HTTP, for a proxy that speaks TLS to stand before. Whoever asks is a stranger: sizes, numbers and times are bounded, and no answer tells more than the
 * specification asks for.
 */
public final class WitnessServer implements AutoCloseable {
    private static final String PATH = "/add-checkpoint";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int BACKLOG = 64;

    /** Of the server of the Java platform, read when its first class is loaded: seconds that a request or an answer may take, and connections at once. */
    private static final Map<String, String> LIMITS = Map.of(
            "sun.net.httpserver.maxReqTime", "30",
            "sun.net.httpserver.maxRspTime", "30",
            "jdk.httpserver.maxConnections", "256");

    private final Witness witness;
    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    private WitnessServer(Witness witness, HttpServer server) {
        this.witness = witness;
        this.server = server;
    }

    /**
     * Serves until it is closed.
     *
     * @param witness closed with the server, and if this throws
     * @param port 0 for any
     * @throws WitnessFailed if it cannot be listened on
     */
    public static WitnessServer start(Witness witness, int port) {
        LIMITS.forEach(System::setProperty);
        try {
            WitnessServer serving = new WitnessServer(witness, HttpServer.create(new InetSocketAddress(port), BACKLOG));
            serving.server.setExecutor(serving.requests);
            serving.server.createContext("/", serving::answer);
            serving.server.start();
            return serving;
        } catch (IOException | IllegalArgumentException e) {
            witness.close();
            throw new WitnessFailed("Port " + port + " cannot be listened on: choose another with --port.");
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                refuse(exchange, 404, "A witness serves " + PATH + " only.");
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                refuse(exchange, 405, "Checkpoints are added by POST.");
            } else {
                judge(exchange);
            }
        }
    }

    private void judge(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(AddCheckpoint.MAX_BYTES + 1);
        if (body.length > AddCheckpoint.MAX_BYTES) {
            refuse(exchange, 413, "A request has at most " + AddCheckpoint.MAX_BYTES + " bytes.");
            return;
        }
        switch (judgement(body)) {
            case Cosigned cosigned ->
                send(exchange, OK, TEXT, cosigned.signature().line());
            case Conflict conflict -> send(exchange, CONFLICT, "text/x.tlog.size", Long.toString(conflict.size()));
            case Refusal refusal -> refuse(exchange, refusal.status(), refusal.why());
        }
    }

    private Judgement judgement(byte[] body) {
        try {
            return witness.judge(body);
        } catch (IOException e) {
            System.err.println("indelible: the checkpoint was not cosigned, because it could not be stored: " + e);
            return new Refusal(500, "The witness cannot store the checkpoint, and so does not cosign it.");
        }
    }

    private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
        send(exchange, status, TEXT, why);
    }

    private static void send(HttpExchange exchange, int status, String type, String line) throws IOException {
        byte[] body = (line + '\n').getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** Ends after the requests under way, at most a second, and gives up the state. */
    @Override
    public void close() {
        server.stop(1);
        requests.close();
        witness.close();
    }
}
