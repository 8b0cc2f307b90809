package org.indelible.events.destruction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a legal hold. */
public record LegalHoldId(@JsonValue UUID value) {
    @JsonCreator
    public LegalHoldId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
