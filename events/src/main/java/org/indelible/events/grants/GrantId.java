package org.indelible.events.grants;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a grant of access. */
public record GrantId(@JsonValue UUID value) {
    @JsonCreator
    public GrantId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
