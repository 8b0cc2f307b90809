package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

@DemoUnderTest
class OpenApiIT {
    private static final Path COMMITTED = Path.of("../docs/openapi.json");
    private static final Path PRESENT = Path.of("target/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    @LocalServerPort
    private int port;

    @Test
    void the_committed_description_is_the_present_one() throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/v3/api-docs");
        try (HttpClient http = HttpClient.newHttpClient()) {
            JsonNode described =
                    JSON.readTree(http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                            .body());
            Files.writeString(PRESENT, JSON.writeValueAsString(described) + "\n");
        }
        assertThat(COMMITTED)
                .as("docs/openapi.json; where the change is meant: cp app/target/openapi.json docs/openapi.json")
                .hasSameTextualContentAs(PRESENT);
    }
}
