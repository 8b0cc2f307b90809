package org.indelible.events.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of an export and of its stream. */
public record ExportId(@JsonValue UUID value) {
    @JsonCreator
    public ExportId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
