package org.indelible.events.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The version of the policy pack that judged an event; stored with the verdict, so that replay never judges again. */
public record PackVersion(@JsonValue String value) {
    @JsonCreator
    public PackVersion {}

    @Override
    public String toString() {
        return value;
    }
}
