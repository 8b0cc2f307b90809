package org.indelible.events.duties;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.jspecify.annotations.Nullable;

/**
 * A duty was met by an event, or, where a person says how, by that; never by deleting it. Exactly one of the two is given, so that nobody's
 * words can be taken for a fact of the record.
 *
 * @param by the stored type of the event that met it, for instance {@code worker.allocated}; null where a person says how
 * @param said a person's word that it was done; proves no more than that they said so. Null where an event met it
 */
public record DutyMet(
        CaseFileId file,
        DutyId duty,
        LocalDate on,
        @Nullable String by,
        @Nullable Said said) implements DutyFact {
    /** How a duty was met, in the words of somebody who answers for them. */
    public record Said(String how, Author by) {}

    /** Met by an event of this stored type. */
    public DutyMet(CaseFileId file, DutyId duty, LocalDate on, String by) {
        this(file, duty, on, by, null);
    }

    /** Met as this person says. */
    public DutyMet(CaseFileId file, DutyId duty, LocalDate on, Said said) {
        this(file, duty, on, null, said);
    }
}
