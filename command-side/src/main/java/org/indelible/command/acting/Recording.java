package org.indelible.command.acting;

import org.indelible.events.access.AccessPurpose;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.jspecify.annotations.Nullable;

/**
 * What recorders say of their recording, whatever they record; with the actor it makes the authorship of the entry (HCC-5.13, X-1).
 *
 * @param purpose why the recorder opened the record: a code of the pack
 * @param purposeWords the same in words, where the pack asks for them
 * @param enteredFor on whose behalf it is typed, or null
 * @param imported what an earlier system said about it, or null
 */
public record Recording(
        String purpose,
        @Nullable String purposeWords,
        @Nullable EnteredFor enteredFor,
        @Nullable Imported imported) {
    /** Recorded in one's own name, for a purpose that needs no words. */
    public static Recording of(String purpose) {
        return new Recording(purpose, null, null, null);
    }

    /** Recorded for the purpose given, on somebody's behalf or from an earlier system where those are named. */
    public static Recording of(AccessPurpose purpose, @Nullable EnteredFor enteredFor, @Nullable Imported imported) {
        return new Recording(purpose.code(), purpose.words(), enteredFor, imported);
    }
}
