package org.indelible.events.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.indelible.events.people.PersonId;

/** The identity of a case file and of its stream; random, so that it says nothing about the person. */
public record CaseFileId(@JsonValue UUID value) {
    @JsonCreator
    public CaseFileId {}

    /** The file of a twin of the child of this file; always the same for the same twin, so that a repetition opens no second one. */
    public CaseFileId ofTwin(PersonId twin) {
        return new CaseFileId(UUID.nameUUIDFromBytes((value + "/twin/" + twin).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
