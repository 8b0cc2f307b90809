package org.indelible.events.signals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of the misuse case that a finding became; the case itself is kept in a stream of its own (HCC-15.3). */
public record MisuseCaseReference(@JsonValue UUID value) {
    @JsonCreator
    public MisuseCaseReference {}

    @Override
    public String toString() {
        return value.toString();
    }
}
