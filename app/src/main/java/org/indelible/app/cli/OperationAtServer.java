package org.indelible.app.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.indelible.app.demo.identity.DemoDirectory;
import org.indelible.app.demo.identity.DemoUsers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Work of the running application that an administrator begins and watches: begun by POST, and read again until it runs no more. */
final class OperationAtServer {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 200;
    private static final String DEMO_ADMINISTRATOR = "robin.tait";

    private final CommandLine command;
    private final DemoDirectory directory;
    private final String address;
    private final String path;

    /**
     * @param url where the application is, or null for where the demo was started last
     * @param path below the operations of the API
     */
    OperationAtServer(CommandLine command, @Nullable Path data, @Nullable String url, String path) {
        this.command = command;
        this.directory = new DemoDirectory(DataOption.orDefault(data));
        this.address = Optional.ofNullable(url)
                .or(directory::address)
                .orElseThrow(() -> new IllegalStateException("where is the application? Give its address with --url"));
        this.path = path;
    }

    /** Begins it, shows how far it is, and gives its last state. */
    JsonNode run(String what, ToLongFunction<JsonNode> done, ToLongFunction<JsonNode> total)
            throws IOException, InterruptedException {
        URI operation = operation();
        String token = token();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
                Progress progress = Progress.of(what, command.getErr())) {
            JsonNode state = ask(http, request(operation, token).POST(HttpRequest.BodyPublishers.noBody()));
            progress.at(done.applyAsLong(state), total.applyAsLong(state));
            while (state.path("running").asBoolean()) {
                Thread.sleep(POLL_MILLIS);
                state = ask(http, request(operation, token).GET());
                progress.at(done.applyAsLong(state), total.applyAsLong(state));
            }
            if (state.hasNonNull("failed"))
                throw new IllegalStateException(
                        StrangersWords.plain(state.path("failed").asString()));
            return state;
        } catch (ConnectException nobody) {
            throw new IOException("nobody answers at %s; is it running?".formatted(address), nobody);
        }
    }

    private String token() throws IOException, InterruptedException {
        String given = System.getenv("INDELIBLE_TOKEN");
        if (given != null) return given;
        String secret = DemoUsers.load()
                .named(DEMO_ADMINISTRATOR)
                .filter(_ -> directory.address().filter(address::equals).isPresent())
                .flatMap(directory::secretOf)
                .orElseThrow(() ->
                        new IllegalStateException("INDELIBLE_TOKEN is missing: an access token of an administrator"));
        return TokenEndpoint.at(address).token(DEMO_ADMINISTRATOR, secret);
    }

    private URI operation() {
        if (!address.matches("https?://\\S+")) {
            throw new ParameterException(
                    command, "this is not the address of an application, like http://localhost:8080: " + address);
        }
        return URI.create(address.replaceAll("/+$", "") + "/api/v1/operations/" + path);
    }

    private static HttpRequest.Builder request(URI uri, String token) {
        return HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private static JsonNode ask(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        JsonNode answer = JsonMapper.shared().readTree(response.body());
        if (response.statusCode() >= 300)
            throw new IllegalStateException(
                    StrangersWords.plain(answer.path("detail").asString("status " + response.statusCode())));
        return answer;
    }
}
