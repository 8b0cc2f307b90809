package org.indelible.query.record.coredetails;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whom the file is about, as known from the viewpoint: born on a date, unborn with an expected date, or neither.
 *
 * @param name the full name in force, or the name given at the opening
 * @param otherNames every other name on the file, oldest first
 * @param loss that an expected child will not be born, also where a birth has shown it to be an error; or null
 */
public record SubjectAsKnown(
        PersonId person,
        String name,
        List<String> otherNames,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn,
        @Nullable Loss loss,
        TwinsOnFile twins) {}
