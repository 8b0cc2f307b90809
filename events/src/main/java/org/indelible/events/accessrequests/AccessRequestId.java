package org.indelible.events.accessrequests;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of an access request and of its stream. */
public record AccessRequestId(@JsonValue UUID value) {
    @JsonCreator
    public AccessRequestId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
