package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.indelible.app.Indelible;

/** The demo as a process of its own, which can be killed. */
record ApplicationProcess(Process process, String host, Path output) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OK = 200;

    /** Starts it; it is not ready yet. */
    static ApplicationProcess start(Path data, int port, int families, String... flags) throws IOException {
        return start(Map.of(), data, port, families, flags);
    }

    /** Starts it with further variables in its environment. */
    static ApplicationProcess start(Map<String, String> environment, Path data, int port, int families, String... flags)
            throws IOException {
        Path output = data.resolve("output-" + port + ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Indelible.class.getName(),
                "serve",
                "--demo",
                "--families=" + families,
                "--data=" + data,
                "--port=" + port));
        command.addAll(List.of(flags));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        return new ApplicationProcess(process, "http://localhost:" + port, output);
    }

    /** Waits until it says that it is well. */
    ApplicationProcess ready() {
        await().atMost(PATIENCE).until(() -> {
            assertThat(process.isAlive())
                    .as("the application ended, see " + output)
                    .isTrue();
            return isWell();
        });
        return this;
    }

    private boolean isWell() throws InterruptedException {
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(host + "/actuator/health")).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(health, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    /** As {@code kill}: it stops its database as well. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
