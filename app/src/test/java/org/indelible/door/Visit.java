package org.indelible.door;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.indelible.events.ImpossibleValue;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/** A body with a field of each kind that bodies have. */
record Visit(
        UUID child,
        String text,
        Kind kind,
        int minutes,
        boolean alone,
        Instant at,
        @Nullable LocalDate agreed,
        List<Person> present,
        @Nullable Code code,
        @Nullable OccurredAt when) {

    enum Kind {
        @JsonProperty("home")
        HOME,
        @JsonProperty("school")
        SCHOOL
    }

    record Person(String name, @Nullable Integer age) {}

    record Code(@JsonValue String value) {
        @JsonCreator
        Code {
            if (value.isBlank()) throw new ImpossibleValue("code-blank", "This must be a code.");
        }
    }
}
