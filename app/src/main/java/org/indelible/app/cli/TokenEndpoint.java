package org.indelible.app.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** The token endpoint of an OpenID provider, asked with a client's own credentials (RFC 6749, section 4.4). */
record TokenEndpoint(URI uri) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static TokenEndpoint at(String address) {
        return new TokenEndpoint(URI.create(address.replaceAll("/+$", "") + "/oauth2/token"));
    }

    /**
     * Asks for an access token.
     *
     * @throws IOException when nobody answers, or the answer is not a token
     */
    String token(String client, String secret) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("no token from %s: status %d".formatted(uri, response.statusCode()));
            }
            return JsonMapper.shared()
                    .readTree(response.body())
                    .required("access_token")
                    .asString();
        } catch (ConnectException nobody) {
            throw new IOException("nobody answers at %s; is the demo running?".formatted(uri), nobody);
        }
    }
}
