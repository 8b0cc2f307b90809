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
import org.indelible.evidence.tiles.TilePath;
import org.indelible.evidence.tiles.TileSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where an application shows its log. What is read there is not trusted, and never more than the largest file that the log can have. */
final class LogAddress implements TileSource, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MAX_BYTES = 17 << 20;
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String address;
    private final @Nullable String token;

    /**
     * An address.
     *
     * @param token of an account, for the files that are not for everybody; null for those that are
     * @throws IllegalStateException if it is not an address of HTTP
     */
    LogAddress(String address, @Nullable String token) {
        if (!address.matches("https?://\\S+")) {
            throw new IllegalStateException(
                    "this is not the address of an application, like http://localhost:8080: " + address);
        }
        this.address = address.replaceAll("/+$", "");
        this.token = token;
    }

    /**
     * Reads a file of the log.
     *
     * @param path below {@code /log/}
     * @throws IllegalStateException if the answer is another than the file; with the application's own sentence
     * @throws IOException if nobody answers, or at too great length
     */
    byte[] read(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + "/log/" + path)).timeout(PATIENCE);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<byte[]> answer = http.send(
                    request.build(),
                    HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MAX_BYTES));
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(refusal(answer));
            }
            return answer.body();
        } catch (ConnectException nobody) {
            throw new IOException("nobody answers at %s; is it running?".formatted(address), nobody);
        }
    }

    @Override
    public byte[] read(TilePath path) {
        try {
            return read(path.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the audit was interrupted", e);
        }
    }

    private static String refusal(HttpResponse<byte[]> answer) {
        String status = "the log answers with status " + answer.statusCode();
        try {
            return JsonMapper.shared()
                    .readTree(new String(answer.body(), StandardCharsets.UTF_8))
                    .path("detail")
                    .asString(status);
        } catch (JacksonException e) {
            return status;
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
