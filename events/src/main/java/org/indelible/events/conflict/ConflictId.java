package org.indelible.events.conflict;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a conflict of interest on a file. */
public record ConflictId(@JsonValue UUID value) {
    @JsonCreator
    public ConflictId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
