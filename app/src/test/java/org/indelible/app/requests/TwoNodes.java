package org.indelible.app.requests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.indelible.app.Indelible;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes on one database: the demo, and one set up as in production, which trusts the demo's sign-in or an issuer that is named. */
final class TwoNodes implements AutoCloseable {
    private static final String ORIGIN = "demo.indelible.invalid/ledger";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String first;
    private final ConfigurableApplicationContext firstNode;
    private final String second;
    private final ConfigurableApplicationContext secondNode;
    private final Map<String, String> tokens;
    private final Path data;
    private final String issuer;

    TwoNodes(Path data) throws IOException {
        this(data, freePort());
    }

    private TwoNodes(Path data, int port) throws IOException {
        this(data, port, "http://localhost:" + port);
    }

    /** The second trusts another issuer, and not the demo's sign-in. */
    TwoNodes(Path data, String issuer) throws IOException {
        this(data, freePort(), issuer);
    }

    private TwoNodes(Path data, int port, String issuer) throws IOException {
        this.data = data;
        this.issuer = issuer;
        first = "http://localhost:" + port;
        firstNode = run(
                "--server.port=" + port, "--indelible.demo=true", "--indelible.families=0", "--indelible.data=" + data);
        tokens = DemoTokens.byFirstName(first, data);
        secondNode = run(inProduction(data).toArray(String[]::new));
        second = "http://localhost:"
                + Objects.requireNonNull(secondNode.getEnvironment().getProperty("local.server.port"));
    }

    /** A port that is free now; the demo's tokens name it, so it must be known before the start. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private List<String> inProduction(Path data) throws IOException {
        var cluster = EmbeddedCluster.of(data);
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--indelible.data=" + data.resolve("second"),
                "--indelible.jdbc.url=" + cluster.url(),
                "--indelible.issuer.url=" + issuer,
                "--indelible.teams=Safeguarding North,Safeguarding South,Front Door",
                "--indelible.ledger.origin=" + ORIGIN,
                "--indelible.ledger.node=node-2",
                "--indelible.ledger.acknowledged=0",
                "--indelible.ledger.keys=" + data.resolve("keys/keyset.json").toUri(),
                "--indelible.ledger.checkpoint.key="
                        + data.resolve("keys/checkpoint.pem").toUri(),
                "--indelible.authority.name=Harrow Vale County Council",
                "--indelible.authority.contact=dpo@harrow-vale.example"));
        for (String login : List.of("owner", "app", "sealer", "destroyer")) {
            settings.add("--indelible." + login + ".password=" + cluster.password(login));
        }
        return settings;
    }

    /** Starts what ought not to start: the second node once more, under the same name. */
    void startSecondAgain() throws IOException {
        run(inProduction(data).toArray(String[]::new)).close();
    }

    private static ConfigurableApplicationContext run(String... settings) {
        return new SpringApplicationBuilder(Indelible.class).run(settings);
    }

    Visitor atFirst(String firstName) {
        return new Visitor(http, first, Objects.requireNonNull(tokens.get(firstName)));
    }

    Visitor atSecond(String firstName) {
        return new Visitor(http, second, Objects.requireNonNull(tokens.get(firstName)));
    }

    /** At the second, with a token of the issuer that it trusts. */
    Visitor atSecondWith(String token) {
        return new Visitor(http, second, token);
    }

    /** What the story's variables are given at the first node. */
    Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(tokens);
        variables.put("host", first);
        return variables;
    }

    /** The address of the second node. */
    String second() {
        return second;
    }

    @Override
    public void close() {
        http.close();
        secondNode.close();
        firstNode.close();
    }
}
