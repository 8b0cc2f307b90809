package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.indelible.app.demo.identity.DemoDirectory;
import org.indelible.app.demo.identity.DemoUser;
import org.indelible.app.demo.identity.DemoUsers;
import org.indelible.app.settings.Settings;
import org.indelible.evidence.pack.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The whole story of {@code docs/api.http}, request by request, as the demo's users and with the tokens they get. */
@DemoUnderTest
class ApiStoryIT {
    private static final Path STORY = Path.of("../docs/api.http");

    private final Settings settings;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path saved;

    @LocalServerPort
    private int port;

    @Autowired
    ApiStoryIT(Settings settings) {
        this.settings = settings;
    }

    @Test
    void the_story_of_a_case_is_told_and_its_package_verifies() throws IOException, InterruptedException {
        String host = "http://localhost:" + port;
        Map<String, String> given = new HashMap<>(Map.of("host", host));
        for (DemoUser user : DemoUsers.load().all()) {
            String firstName = user.user().substring(0, user.user().indexOf('.'));
            given.put(firstName, token(host, user));
        }
        new RequestRun(saved).run(RequestFile.parse(Files.readString(STORY)), given);
        assertThat(Verifier.verify(saved.resolve("court.zip"), null).verified()).isTrue();
    }

    private String token(String host, DemoUser user) throws IOException, InterruptedException {
        String secret = new DemoDirectory(settings.data()).secretOf(user).orElseThrow();
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
        }
    }
}
