package org.indelible.events.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.indelible.events.ImpossibleValue;
import org.indelible.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whom the file is about, as known when it was opened. The name is the first core detail; later names are recorded as core details.
 * Born on a date, unborn with an expected date, or neither when nothing is known.
 */
public record Subject(
        PersonId person,
        String name,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn) {
    public Subject {
        if (bornOn != null && expectedOn != null)
            throw new ImpossibleValue("born-or-expected", "Give the date of birth or the expected date, not both.");
    }

    /** Whether the file is about a child not yet born, as far as this record goes. */
    @JsonIgnore
    public boolean isUnborn() {
        return expectedOn != null;
    }
}
