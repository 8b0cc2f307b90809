package org.indelible.command.coredetails;

import java.time.LocalDate;
import org.indelible.events.casefile.Subject;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file's child is born, as far as the record goes: what decides about ethnicity, religion and being seen (HCC-6.2, 6.3, 6.12).
 */
public record Birth(boolean expected, @Nullable LocalDate bornOn) {
    /** Of a file about which nothing is known yet. */
    public static final Birth UNKNOWN = new Birth(false, null);

    /** As the file was opened. */
    public static Birth of(Subject subject) {
        return new Birth(subject.isUnborn(), subject.bornOn());
    }

    /** After the birth was recorded. */
    public Birth after(BirthRecorded event) {
        return new Birth(expected, event.bornOn());
    }

    /** Whether the child is not born yet. */
    public boolean isUnborn() {
        return expected && bornOn == null;
    }

    /** Whether the child was not born yet when this happened (HCC-6.12). */
    public boolean wasUnbornAt(OccurredAt occurredAt) {
        return isUnborn()
                || (bornOn != null && expected && occurredAt.lastPossibleDay().isBefore(bornOn));
    }
}
