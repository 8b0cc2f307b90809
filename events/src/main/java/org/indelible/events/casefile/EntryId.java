package org.indelible.events.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of one entry of a file: a note, a case summary, a management decision or a document. */
public record EntryId(@JsonValue UUID value) {
    @JsonCreator
    public EntryId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
