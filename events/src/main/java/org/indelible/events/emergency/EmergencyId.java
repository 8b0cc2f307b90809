package org.indelible.events.emergency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of one emergency opening of a file. */
public record EmergencyId(@JsonValue UUID value) {
    @JsonCreator
    public EmergencyId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
