package org.indelible.events.misuse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a misuse case. Its text form names its stream, and can be no file's. */
public record MisuseCaseId(@JsonValue UUID value) {
    @JsonCreator
    public MisuseCaseId {}

    @Override
    public String toString() {
        return "misuse/" + value;
    }
}
