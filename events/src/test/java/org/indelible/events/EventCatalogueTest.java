package org.indelible.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every event revision ever released must go on being readable: one committed sample each. */
class EventCatalogueTest {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(
                    value -> value.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    static List<RecordedType> types() {
        return EventCatalogue.TYPES;
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_committed_sample_of_every_revision_still_reads_and_writes_back_the_same(RecordedType type)
            throws IOException {
        JsonNode sample = STRICT.readTree(sample(type));
        Object event = STRICT.treeToValue(sample, type.type());
        assertThat(STRICT.writeValueAsString(event)).isEqualTo(sample.toString());
    }

    /** The mark is optional: the samples above are older than it. */
    @ParameterizedTest
    @MethodSource("types")
    void what_is_recorded_after_closure_says_since_when_the_file_was_closed(RecordedType type) throws IOException {
        boolean marked = Arrays.stream(type.type().getRecordComponents())
                .anyMatch(part -> part.getName().equals("closedSince"));
        assumeThat(marked).isTrue();
        ObjectNode sample = (ObjectNode) STRICT.readTree(sample(type));
        sample.put("closedSince", "2026-09-30T12:00:00Z");
        assertThat(STRICT.writeValueAsString(STRICT.treeToValue(sample, type.type())))
                .isEqualTo(sample.toString());
    }

    @Test
    void no_two_types_share_a_name_and_revision() {
        assertThat(EventCatalogue.TYPES.stream().map(type -> type.name() + "@" + type.revision()))
                .doesNotHaveDuplicates();
    }

    private static String sample(RecordedType type) throws IOException {
        String name = "/samples/" + type.name() + "@" + type.revision() + ".json";
        try (var in = EventCatalogueTest.class.getResourceAsStream(name)) {
            assertThat(in).as("committed sample " + name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
