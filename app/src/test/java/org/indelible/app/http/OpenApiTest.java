package org.indelible.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indelible.app.edge.Door;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

@ApiUnderTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("../docs/openapi.json");
    private static final Path PRESENT = Path.of("target/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private final Door door;

    @Autowired
    OpenApiTest(Door door) {
        this.door = door;
    }

    @Test
    void the_committed_description_is_the_present_one() throws IOException {
        JsonNode described = door.get("/v3/api-docs").body();
        Files.writeString(PRESENT, JSON.writeValueAsString(described) + "\n");
        assertThat(COMMITTED)
                .as("docs/openapi.json; where the change is meant: cp app/target/openapi.json docs/openapi.json")
                .hasSameTextualContentAs(PRESENT);
    }
}
