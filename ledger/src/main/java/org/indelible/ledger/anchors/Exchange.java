package org.indelible.ledger.anchors;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One question to a stranger over HTTP: what comes back is of bounded size, and comes in bounded time or not at all. No redirect is followed. */
final class Exchange implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final long ANSWERING_SECONDS = 10;
    private static final long MAX_ANSWER = 1 << 16;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .build();

    /** What was answered. */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    record Answer(int status, byte[] body) {}

    /**
     * Posts, and waits for the whole answer.
     *
     * @throws IOException if there is none, or it is too long or too late; the message is a sentence without what was answered
     */
    Answer post(URI url, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_ANSWER));
        try {
            HttpResponse<byte[]> come = answer.get(ANSWERING_SECONDS, TimeUnit.SECONDS);
            return new Answer(come.statusCode(), come.body());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer within " + ANSWERING_SECONDS + " s", e);
        } catch (ExecutionException e) {
            throw new IOException("no connection, or no whole answer: " + e.getCause(), e);
        }
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        http.shutdownNow();
    }
}
