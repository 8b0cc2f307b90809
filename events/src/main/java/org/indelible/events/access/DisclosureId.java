package org.indelible.events.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of one disclosure or refusal. */
public record DisclosureId(@JsonValue UUID value) {
    @JsonCreator
    public DisclosureId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
