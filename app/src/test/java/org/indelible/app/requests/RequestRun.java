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
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Sends the requests of a file in order, and holds every answer against what is expected of it. */
final class RequestRun {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path saved;

    /** @param saved the directory in which {@code # @save} keeps bodies */
    RequestRun(Path saved) {
        this.saved = saved;
    }

    /**
     * Runs the file.
     *
     * @param given values that replace those of the file's variables
     * @return the variables and the answers, for what is sent afterwards
     */
    Placeholders run(RequestFile file, Map<String, String> given) {
        Map<String, String> variables = new HashMap<>(file.variables());
        variables.putAll(given);
        var placeholders = new Placeholders(variables, Clock.systemUTC());
        for (RequestText text : file.requests()) {
            HttpResponse<byte[]> answer = text.directive("until")
                    .map(path -> await().atMost(PATIENCE)
                            .until(
                                    () -> send(text, placeholders),
                                    reached -> !Placeholders.json(reached, path).isMissingNode()))
                    .orElseGet(() -> send(text, placeholders));
            text.directive("name").ifPresent(name -> placeholders.remember(name, answer));
            text.directive("expect").ifPresent(expected -> check(text, expected, answer));
            text.directive("holds").ifPresent(held -> checkHeld(text, placeholders.fill(held), answer));
            text.directive("save").ifPresent(name -> save(answer, name));
        }
        return placeholders;
    }

    private HttpResponse<byte[]> send(RequestText text, Placeholders placeholders) {
        String body = placeholders.fill(text.body());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(placeholders.fill(text.url())))
                .method(text.method(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        text.headers().forEach(header -> request.header(header.name(), placeholders.fill(header.value())));
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void check(RequestText text, String expected, HttpResponse<byte[]> answer) {
        String[] statusAndCode = expected.split(" ", 2);
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text.title() + ": " + body).isEqualTo(Integer.parseInt(statusAndCode[0]));
        if (statusAndCode.length > 1) {
            assertThat(Placeholders.json(answer, "$.code").asString(""))
                    .as(text.title())
                    .isEqualTo(statusAndCode[1]);
        }
    }

    private static void checkHeld(RequestText text, String held, HttpResponse<byte[]> answer) {
        String[] pathAndValue = held.split(" ", 2);
        assertThat(Placeholders.json(answer, pathAndValue[0]).asString(""))
                .as(text.title())
                .isEqualTo(pathAndValue[1]);
    }

    private void save(HttpResponse<byte[]> answer, String name) {
        try {
            Files.write(saved.resolve(name), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
