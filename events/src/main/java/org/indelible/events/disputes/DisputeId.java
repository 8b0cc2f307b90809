package org.indelible.events.disputes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a dispute. */
public record DisputeId(@JsonValue UUID value) {
    @JsonCreator
    public DisputeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
