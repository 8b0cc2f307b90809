package org.indelible.events.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class OccurredAtJsonTest {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"at\",\"at\":\"2026-10-08T16:30:00+01:00\"}",
                "{\"kind\":\"between\",\"from\":\"2026-10-08T16:30:00+01:00\",\"to\":\"2026-10-08T17:15:00+01:00\"}",
                "{\"kind\":\"on\",\"date\":\"2026-10-08\"}",
                "{\"kind\":\"imprecise\",\"earliest\":\"2026-10-01\",\"latest\":\"2026-10-31\",\"precision\":\"month\"}",
                "{\"kind\":\"imprecise\",\"earliest\":\"2026-06-01\",\"latest\":\"2026-08-31\",\"precision\":\"season\"}",
                "{\"kind\":\"imprecise\",\"earliest\":\"2025-01-01\",\"latest\":\"2025-12-31\",\"precision\":\"year\"}",
                "{\"kind\":\"imprecise\",\"earliest\":\"2026-10-01\",\"latest\":\"2026-10-04\",\"precision\":\"range\"}"
            })
    void stored_forms_read_and_write_back_unchanged(String json) {
        var read = STRICT.readValue(json, OccurredAt.class);
        assertThat(STRICT.writeValueAsString(read)).isEqualTo(json);
        assertThat(STRICT.readValue(STRICT.writeValueAsString(read), OccurredAt.class))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"never\"}",
                "{\"date\":\"2026-10-08\"}",
                "{\"kind\":\"on\",\"date\":\"2026-10-08\",\"time\":\"12:00\"}",
                "{\"kind\":\"imprecise\",\"earliest\":\"2026-10-01\",\"latest\":\"2026-10-04\",\"precision\":\"month\"}",
                "{\"kind\":\"at\",\"at\":\"2026-10-08T16:30:00\"}"
            })
    void what_is_not_an_occurrence_is_not_read(String json) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> STRICT.readValue(json, OccurredAt.class));
    }

    @Test
    void a_part_that_is_missing_is_not_read() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> STRICT.readValue("{\"kind\":\"on\"}", OccurredAt.class));
    }
}
