package org.indelible.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.indelible.app.demo.identity.DemoDirectory;
import org.indelible.app.demo.identity.DemoUsers;
import org.indelible.projection.Projections;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has the running application build a projection again, and shows how far it is; the old rows serve meanwhile. */
@Command(
        mixinStandardHelpOptions = true,
        name = "rebuild",
        description = "Build a read table of the running application again, while the old one serves.",
        footer = {
            "",
            "In the demo the token is that of its administrator; elsewhere INDELIBLE_TOKEN holds an access token of one."
        })
final class RebuildProjection implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 200;
    private static final String DEMO_ADMINISTRATOR = "robin.tait";

    @Parameters(paramLabel = "NAME", description = "${COMPLETION-CANDIDATES}.", completionCandidates = Names.class)
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private String name;

    @Option(names = "--data", paramLabel = "DIR", description = "The demo's data (default: ./data).")
    private @Nullable Path data;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the application is (default: where the demo was started last).")
    private @Nullable String url;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    /** What can be built again. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Projections.names().iterator();
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Projections.names().contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no projection " + name + "; there are " + String.join(", ", Projections.names()));
        }
        var directory = new DemoDirectory(DataOption.orDefault(data));
        String address = Optional.ofNullable(url)
                .or(directory::address)
                .orElseThrow(() -> new IllegalStateException("where is the application? Give its address with --url"));
        URI rebuild = rebuild(address);
        String token = token(directory, address);
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            JsonNode begun = ask(http, request(rebuild, token).POST(HttpRequest.BodyPublishers.noBody()));
            return follow(http, rebuild, token, begun);
        } catch (ConnectException nobody) {
            throw new IOException("nobody answers at %s; is it running?".formatted(address), nobody);
        }
    }

    private static String token(DemoDirectory directory, String address) throws IOException, InterruptedException {
        String given = System.getenv("INDELIBLE_TOKEN");
        if (given != null) return given;
        String secret = DemoUsers.load()
                .named(DEMO_ADMINISTRATOR)
                .flatMap(directory::secretOf)
                .orElseThrow(() ->
                        new IllegalStateException("INDELIBLE_TOKEN is missing: an access token of an administrator"));
        return TokenEndpoint.at(address).token(DEMO_ADMINISTRATOR, secret);
    }

    private URI rebuild(String address) {
        if (!address.matches("https?://\\S+")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "this is not the address of an application, like http://localhost:8080: " + address);
        }
        return URI.create(address.replaceAll("/+$", "") + "/api/v1/operations/rebuilds/" + name);
    }

    private int follow(HttpClient http, URI rebuild, String token, JsonNode begun)
            throws IOException, InterruptedException {
        JsonNode state = begun;
        try (Progress progress = Progress.of(name, spec.commandLine().getErr())) {
            progress.at(done(state), total(state));
            while (state.path("running").asBoolean()) {
                Thread.sleep(POLL_MILLIS);
                state = ask(http, request(rebuild, token).GET());
                progress.at(done(state), total(state));
            }
        }
        if (state.hasNonNull("failed"))
            throw new IllegalStateException(state.path("failed").asString());
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? state.toString() : "%s is built again from %d events".formatted(name, done(state)));
        out.flush();
        return ExitCode.OK;
    }

    private static long done(JsonNode state) {
        return state.path("leaf").asLong() + 1;
    }

    private static long total(JsonNode state) {
        return state.path("last").asLong() + 1;
    }

    private static HttpRequest.Builder request(URI uri, String token) {
        return HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private static JsonNode ask(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        JsonNode answer = JsonMapper.shared().readTree(response.body());
        if (response.statusCode() >= 300)
            throw new IllegalStateException(answer.path("detail").asString("status " + response.statusCode()));
        return answer;
    }
}
