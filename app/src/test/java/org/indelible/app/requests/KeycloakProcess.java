package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Keycloak on a free port of this machine, with the realm of {@code docker/keycloak} and all that it writes in a directory of its own. Where it was
 * unpacked, {@code keycloak.home} says.
 *
 * @param administrator the password of {@code admin}, made for this run
 */
record KeycloakProcess(Process process, String host, String administrator, Path output) implements AutoCloseable {
    static final String ADMINISTRATOR = "admin";
    static final Path REALM = Path.of("../docker/keycloak/indelible-realm.json");

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int OK = 200;

    /** Starts it; it is not ready yet. */
    static KeycloakProcess start(Path directory) throws IOException {
        int port = TwoNodes.freePort();
        String password = UUID.randomUUID().toString();
        Path output = directory.resolve("output.txt");
        var builder = new ProcessBuilder(
                "sh",
                home(directory).resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--cache=local",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", password));
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new KeycloakProcess(process, "http://127.0.0.1:" + port, password, output);
    }

    /** Its programs are those that were unpacked, its database and its settings are new. */
    private static Path home(Path directory) throws IOException {
        Path unpacked = Path.of(Objects.requireNonNull(System.getProperty("keycloak.home"), "keycloak.home"));
        Path home = directory.resolve("home");
        for (String own : new String[] {"bin", "conf", "providers", "data/import"}) {
            Files.createDirectories(home.resolve(own));
        }
        Files.copy(unpacked.resolve("bin/kc.sh"), home.resolve("bin/kc.sh"));
        Files.copy(unpacked.resolve("conf/cache-ispn.xml"), home.resolve("conf/cache-ispn.xml"));
        Files.createSymbolicLink(home.resolve("lib"), unpacked.resolve("lib"));
        Files.copy(REALM, home.resolve("data/import").resolve(REALM.getFileName()));
        return home;
    }

    /** The issuer of the realm, as it stands in its tokens. */
    String issuer() {
        return host + "/realms/indelible";
    }

    /** Waits until the realm answers. */
    KeycloakProcess ready() {
        await().atMost(PATIENCE).until(() -> {
            assertThat(process.isAlive()).as("Keycloak ended, see " + output).isTrue();
            return answers();
        });
        return this;
    }

    private boolean answers() throws InterruptedException {
        HttpRequest realm = HttpRequest.newBuilder(URI.create(issuer())).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(realm, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends what this has started, and nothing else. */
    @Override
    public void close() {
        var children = process.descendants().toList();
        process.destroy();
        await().atMost(PATIENCE).until(() -> process.waitFor(1, TimeUnit.SECONDS));
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
