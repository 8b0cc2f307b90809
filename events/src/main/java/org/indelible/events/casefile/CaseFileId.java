package org.indelible.events.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a case file and of its stream; random, so that it says nothing about the person. */
public record CaseFileId(@JsonValue UUID value) {
    @JsonCreator
    public CaseFileId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
