package org.indelible.events.notes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The code of a note type in the policy pack, for instance {@code home-visit}. */
public record NoteType(@JsonValue String value) {
    @JsonCreator
    public NoteType {}

    @Override
    public String toString() {
        return value;
    }
}
