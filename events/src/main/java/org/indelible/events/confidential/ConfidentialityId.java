package org.indelible.events.confidential;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of one withholding of one segment. */
public record ConfidentialityId(@JsonValue UUID value) {
    @JsonCreator
    public ConfidentialityId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
