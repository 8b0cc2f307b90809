package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.indelible.app.Indelible;
import org.indelible.evidence.note.VerifierKey;

/** A witness as a process of its own, which can be killed. */
record WitnessProcess(Process process, int port, Path output) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Makes its key, as whoever runs it would. */
    static VerifierKey createKey(Path directory, String name) throws IOException, InterruptedException {
        Path output = directory.resolve("create-key.txt");
        Process process = indelible(
                output,
                "witness",
                "create-key",
                directory.resolve("witness.pem").toString(),
                "--name",
                name);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return VerifierKey.parse(Files.readAllLines(output).getLast());
    }

    /** Starts it, with its key and its state in the directory, and waits until it is ready. */
    static WitnessProcess start(Path directory, int port, VerifierKey log) throws IOException {
        Path output = directory.resolve("witness-" + System.nanoTime() + ".txt");
        Process process = indelible(
                output,
                "witness",
                "serve",
                "--key=" + directory.resolve("witness.pem"),
                "--state=" + directory.resolve("state"),
                "--log=" + log.text(),
                "--port=" + port);
        WitnessProcess witness = new WitnessProcess(process, port, output);
        await().atMost(PATIENCE).until(() -> {
            assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
            return Files.readString(output).contains("is ready");
        });
        return witness;
    }

    private static Process indelible(Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Indelible.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    /** As {@code kill}. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
