package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a court order. */
public record OrderId(@JsonValue UUID value) {
    @JsonCreator
    public OrderId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
