package org.indelible.app.requests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.indelible.app.demo.identity.DemoDirectory;
import org.indelible.app.demo.identity.DemoUser;
import org.indelible.app.demo.identity.DemoUsers;
import tools.jackson.databind.json.JsonMapper;

/** Signs the demo's users in. */
final class DemoTokens {
    private DemoTokens() {}

    /**
     * A token for every user of a demo, under the user's first name in small letters.
     *
     * @param data the demo's data directory
     */
    static Map<String, String> byFirstName(String host, Path data) {
        return DemoUsers.load().all().stream()
                .collect(Collectors.toMap(
                        user -> user.user().substring(0, user.user().indexOf('.')), user -> token(host, data, user)));
    }

    /** What request files take as given: the {@code host}, and everybody's token. */
    static Map<String, String> given(String host, Path data) {
        Map<String, String> given = new HashMap<>(byFirstName(host, data));
        given.put("host", host);
        return given;
    }

    private static String token(String host, Path data, DemoUser user) {
        String secret = new DemoDirectory(data).secretOf(user).orElseThrow();
        String credentials =
                Base64.getEncoder().encodeToString((user.user() + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(host + "/oauth2/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(http.send(request, BodyHandlers.ofString()).body())
                    .required("access_token")
                    .asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
