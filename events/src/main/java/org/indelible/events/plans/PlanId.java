package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a plan. */
public record PlanId(@JsonValue UUID value) {
    @JsonCreator
    public PlanId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
