package org.indelible.app.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.indelible.app.anchors.ConfiguredWitnesses;
import org.indelible.app.settings.Settings;
import org.indelible.ledger.anchors.Witness;
import org.indelible.ledger.anchors.Witnesses;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.database.Logins;
import org.jspecify.annotations.Nullable;

/** Looks at everything that serving needs. Changes nothing. */
final class Examination {
    private static final int OLDEST_JDK = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Examination() {}

    static List<Finding> of(Settings settings, Path data, int port) {
        List<Finding> findings = new ArrayList<>(List.of(jdk(), data(data), port(port)));
        findings.addAll(witnesses(settings.anchors()));
        if (settings.demo()) {
            findings.add(new Finding("database", true, "the demo brings its own"));
            return findings;
        }
        List<String> missing = settings.missing();
        findings.add(
                missing.isEmpty()
                        ? new Finding("settings", true, "all there")
                        : new Finding("settings", false, "set " + String.join(", ", missing)));
        @Nullable String url = settings.jdbc().url();
        if (url != null) {
            findings.add(login(url, Logins.OWNER, settings.owner()));
            findings.add(login(url, Logins.APP, settings.app()));
            findings.add(login(url, Logins.SEALER, settings.sealer()));
            findings.add(login(url, Logins.DESTROYER, settings.destroyer()));
        }
        @Nullable String issuer = settings.issuer().url();
        if (issuer != null) {
            findings.add(issuer(issuer));
        }
        return findings;
    }

    private static Finding jdk() {
        int version = Runtime.version().feature();
        return new Finding("jdk", version >= OLDEST_JDK, "Java " + version + " at " + System.getProperty("java.home"));
    }

    private static Finding data(Path data) {
        Path existing = data.toAbsolutePath();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        boolean writable = existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
        return new Finding(
                "data", writable, data.toAbsolutePath() + (writable ? " can be written" : " cannot be written to"));
    }

    static Finding port(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return new Finding("port", true, port + " is free");
        } catch (IOException | IllegalArgumentException taken) {
            return new Finding("port", false, port + " cannot be listened on; choose another with --port");
        }
    }

    private static Finding login(String url, String role, Settings.Login login) {
        @Nullable String password = login.password();
        if (password == null) {
            return new Finding("database", false, role + " has no password here");
        }
        try (Connection connection = new Login(url, role, password).connect()) {
            return new Finding("database", connection.isValid((int) PATIENCE.toSeconds()), role + " can sign in");
        } catch (SQLException refused) {
            return new Finding(
                    "database", false, "%s cannot sign in (SQL state %s)".formatted(role, refused.getSQLState()));
        }
    }

    /** What a checkpoint is worth to somebody who does not trust whoever runs this. */
    private static List<Finding> witnesses(Settings.Anchors anchors) {
        Witnesses witnesses;
        try {
            witnesses = ConfiguredWitnesses.of(anchors);
        } catch (IllegalArgumentException wrong) {
            return List.of(new Finding("witnesses", false, String.valueOf(wrong.getMessage())));
        }
        if (witnesses.all().isEmpty()) {
            return List.of(
                    new Finding(
                            "witnesses",
                            true,
                            "none: nobody outside vouches that this ledger shows everybody the same (INDELIBLE_ANCHORS_WITNESS_0_KEY)"));
        }
        List<Finding> findings = new ArrayList<>(
                witnesses.all().stream().map(Examination::witness).toList());
        findings.add(new Finding(
                "witnesses",
                true,
                "%d of %d must cosign; /actuator/health and indelible.unwitnessed.leaves tell what they have not"
                        .formatted(witnesses.required(), witnesses.all().size())));
        return findings;
    }

    private static Finding witness(Witness witness) {
        String name = witness.key().name();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(witness.url()).timeout(PATIENCE).build();
            http.send(request, HttpResponse.BodyHandlers.discarding());
            return new Finding("witness", true, name + " answers");
        } catch (IOException unreachable) {
            return new Finding(
                    "witness", false, name + " cannot be reached at " + witness.url() + "; serving goes on without it");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Finding("witness", false, name + " was not examined");
        }
    }

    private static Finding issuer(String issuer) {
        URI description = URI.create(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration");
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(description).timeout(PATIENCE).build();
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return new Finding("issuer", status == 200, "%s answers %d".formatted(description, status));
        } catch (IOException unreachable) {
            return new Finding("issuer", false, description + " cannot be reached");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Finding("issuer", false, "not examined");
        }
    }
}
