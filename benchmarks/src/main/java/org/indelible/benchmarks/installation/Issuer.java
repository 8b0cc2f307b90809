package org.indelible.benchmarks.installation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.indelible.events.people.Actor;

/** An OpenID provider as small as one can be: it publishes one ES256 key, and signs what it is asked to. */
public final class Issuer implements AutoCloseable {
    private static final Duration VALID = Duration.ofHours(12);

    private final HttpServer http;
    private final ECKey key;

    private Issuer(HttpServer http, ECKey key) {
        this.http = http;
        this.key = key;
    }

    /** Listens on a free port of this machine. */
    public static Issuer start() throws IOException, JOSEException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var issuer = new Issuer(
                HttpServer.create(address, 0),
                new ECKeyGenerator(Curve.P_256)
                        .algorithm(JWSAlgorithm.ES256)
                        .keyID("benchmark")
                        .generate());
        issuer.serve();
        return issuer;
    }

    private void serve() {
        String about = """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/none","subject_types_supported":["public"]}""".formatted(url());
        http.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, about));
        http.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        http.start();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    public String url() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    /** An access token of this person. */
    public String token(Actor actor) throws JOSEException {
        JWTClaimsSet claims = claims(actor, Instant.now());
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private JWTClaimsSet claims(Actor actor, Instant now) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(url())
                .subject(actor.account().value())
                .audience(List.of("indelible"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)));
        Map.of(
                        "name", actor.name(),
                        "job_title", actor.jobTitle(),
                        "team", actor.team(),
                        "roles", actor.roles().stream().map(Enum::name).toList())
                .forEach(claims::claim);
        return claims.build();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
