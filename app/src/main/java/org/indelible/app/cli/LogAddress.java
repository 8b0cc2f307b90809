package org.indelible.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.indelible.evidence.tiles.TilePath;
import org.indelible.evidence.tiles.TileSource;
import org.indelible.evidence.tiles.WithheldFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where an application shows its log. What is read there is not trusted, and never more than the largest file that the log can have. */
final class LogAddress implements TileSource, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MAX_BYTES = 17 << 20;
    private static final int OK = 200;
    private static final int BUSY = 503;
    private static final int ATTEMPTS = 10;
    private static final long PAUSE_MILLIS = 1_000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String address;
    private final @Nullable String token;
    private final Duration patience;

    /**
     * An address.
     *
     * @param token of an account, for the files that are not for everybody; null for those that are
     * @throws IllegalStateException if it is not an address of HTTP
     */
    LogAddress(String address, @Nullable String token) {
        this(address, token, PATIENCE);
    }

    /** @param patience how long a whole answer may take */
    LogAddress(String address, @Nullable String token, Duration patience) {
        if (!address.matches("https?://\\S+")) {
            throw new IllegalStateException(
                    "this is not the address of an application, like http://localhost:8080: " + address);
        }
        this.address = address.replaceAll("/+$", "");
        this.token = token;
        this.patience = patience;
    }

    /**
     * Reads a file of the log; where the application is busy, again and again for some seconds.
     *
     * @param path below {@code /log/}
     * @throws LogRefusal if the answer is another than the file; with the application's own sentence
     * @throws IOException if nobody answers, or at too great length
     */
    byte[] read(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/log/" + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<byte[]> answer = answer(request.build());
        for (int attempt = 1; answer.statusCode() == BUSY && attempt < ATTEMPTS; attempt++) {
            Thread.sleep(PAUSE_MILLIS);
            answer = answer(request.build());
        }
        if (answer.statusCode() != OK) {
            throw new LogRefusal(answer.statusCode(), refusal(answer));
        }
        return answer.body();
    }

    /** The time is that of the whole answer: the one of a request ends with its headers. */
    private HttpResponse<byte[]> answer(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MAX_BYTES));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer from %s within %d s".formatted(address, patience.toSeconds()), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ConnectException nobody
                    ? new IOException("nobody answers at %s; is it running?".formatted(address), nobody)
                    : new IOException("no whole answer from %s: %s".formatted(address, e.getCause()), e);
        }
    }

    /** As {@link #read(String)}; empty where the log says that it has no such file. */
    Optional<byte[]> find(String path) throws IOException, InterruptedException {
        try {
            return Optional.of(read(path));
        } catch (LogRefusal refused) {
            if (refused.isNotThere()) return Optional.empty();
            throw refused;
        }
    }

    /**
     * As {@link #find}, for an audit.
     *
     * @throws WithheldFile if the log answers, and with nothing that could be the file
     * @throws UncheckedIOException if it does not answer
     * @throws LogRefusal if it refuses whoever asks, or is busy
     */
    Optional<byte[]> given(String path) {
        try {
            return find(path);
        } catch (LogRefusal refused) {
            if (refused.saysNothingOfTheLog()) throw refused;
            throw withheld(path, "it answers with status " + refused.status());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the audit was interrupted", e);
        }
    }

    @Override
    public byte[] read(TilePath path) {
        return given(path.text()).orElseThrow(() -> withheld(path.text(), "it says that it has no such file"));
    }

    private static WithheldFile withheld(String path, String why) {
        return new WithheldFile("The log does not give " + path.replaceAll("\\?.*", "") + ": " + why + ".");
    }

    private static String refusal(HttpResponse<byte[]> answer) {
        String status = "the log answers with status " + answer.statusCode();
        try {
            return StrangersWords.plain(JsonMapper.shared()
                    .readTree(new String(answer.body(), StandardCharsets.UTF_8))
                    .path("detail")
                    .asString(status));
        } catch (JacksonException e) {
            return status;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
