package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indelible.app.settings.Settings;
import org.indelible.door.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A client that others wrote reads the log: that of Go's checksum database. Runs where Go and its module {@code golang.org/x/mod} are installed
 * (Debian: {@code golang-go}, {@code golang-golang-x-mod-dev}), and is skipped elsewhere.
 */
@DemoUnderTest
class ForeignClientIT {
    private static final Path LIBRARY = Path.of("/usr/share/gocode");

    private final Door door;
    private final Settings settings;
    private final String host;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path saved;

    @Autowired
    ForeignClientIT(Door door, Settings settings, @LocalServerPort int port) {
        this.door = door;
        this.settings = settings;
        this.host = "http://localhost:" + port;
    }

    @Test
    void the_client_of_go_s_checksum_database_reads_checkpoint_tiles_and_entries() throws Exception {
        assumeTrue(Files.isDirectory(LIBRARY.resolve("src/golang.org/x/mod/sumdb")) && isThere("go"));
        Path client = saved.resolve("client");
        Ended built = run(
                List.of("go", "build", "-o", client.toString(), "./src/test/go/client"),
                Map.of(
                        "GO111MODULE",
                        "off",
                        "GOPATH",
                        LIBRARY.toString(),
                        "GOCACHE",
                        saved.resolve("go").toString()));
        assertThat(built.code()).as(built.output()).isZero();

        searched();
        Path older = Files.write(saved.resolve("older"), checkpoint());
        searched();
        await().until(() -> !new String(checkpoint(), StandardCharsets.UTF_8).equals(Files.readString(older)));
        Path key = settings.data().resolve("keys/checkpoint.pem.vkey");
        Ended read = run(
                List.of(client.toString(), host, key.toString(), older.toString()),
                Map.of(
                        "INDELIBLE_TOKEN",
                        door.token(claims -> claims.subject("anita.desouza").claim("roles", List.of("aud")))));
        assertThat(read.code()).as(read.output()).isZero();
        assertThat(read.output()).contains("tiles under the root of", "extends", "entries under the tiles: ");
    }

    private record Ended(int code, String output) {}

    private static boolean isThere(String program) {
        try {
            return run(List.of(program, "version"), Map.of()).code() == 0;
        } catch (IOException | InterruptedException _) {
            return false;
        }
    }

    private static Ended run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private byte[] checkpoint() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(host + "/log/checkpoint")).build();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    /** Leaves an event: that of the search. */
    private void searched() {
        assertThat(door.post("/api/v1/case-files/search", "{\"name\":\"Nobody\"}", "Access-Purpose", "casework")
                        .status())
                .isEqualTo(200);
    }
}
