package org.indelible.events.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A clause of the recording policy, such as {@code HCC-5.1}. */
public record Clause(@JsonValue String value) {
    @JsonCreator
    public Clause {}

    @Override
    public String toString() {
        return value;
    }
}
