package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.indelible.app.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A package that is not on this node, because another built it or its disk was lost. */
@DemoUnderTest
class PackagesIT {
    private final Settings settings;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path saved;

    @LocalServerPort
    private int port;

    @Autowired
    PackagesIT(Settings settings) {
        this.settings = settings;
    }

    @Test
    void it_is_built_again_with_the_same_bytes_however_many_want_it_at_once() throws Exception {
        String host = "http://localhost:" + port;
        Map<String, String> given = new HashMap<>(DemoTokens.byFirstName(host, settings.data()));
        given.put("host", host);
        Placeholders told = new RequestRun(saved).run(RequestFile.parse(Files.readString(ApiStoryIT.STORY)), given);
        byte[] first = Files.readAllBytes(saved.resolve("court.zip"));
        removePackages();
        HttpRequest download = HttpRequest.newBuilder(
                        URI.create(told.fill("{{files}}/{{file}}/exports/{{asked.response.body.$.id}}/package")))
                .header("Authorization", "Bearer " + Objects.requireNonNull(given.get("james")))
                .header("Access-Purpose", "court")
                .build();

        try (HttpClient http = HttpClient.newHttpClient();
                ExecutorService clients = Executors.newFixedThreadPool(4)) {
            Callable<HttpResponse<byte[]>> one = () -> http.send(download, BodyHandlers.ofByteArray());
            List<Future<HttpResponse<byte[]>>> answers = clients.invokeAll(List.of(one, one, one, one));
            for (Future<HttpResponse<byte[]>> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                assertThat(answer.get().headers().firstValueAsLong("Content-Length"))
                        .hasValue(first.length);
                assertThat(answer.get().body()).isEqualTo(first);
            }
        }
        try (Stream<Path> left = Files.list(exports())) {
            assertThat(left).allMatch(file -> file.toString().endsWith(".package"));
        }
    }

    private Path exports() {
        return settings.data().resolve("exports");
    }

    private void removePackages() throws IOException {
        try (Stream<Path> packages = Files.list(exports())) {
            packages.forEach(PackagesIT::remove);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
