package org.indelible.events.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person that files are about, in the authority's index of persons; the same child has one, whatever the number of files (HCC-4.1). */
public record PersonId(@JsonValue UUID value) {
    @JsonCreator
    public PersonId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
