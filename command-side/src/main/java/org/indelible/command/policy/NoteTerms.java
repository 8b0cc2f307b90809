package org.indelible.command.policy;

import java.util.Set;

/**
 * What the policy says about one type of note.
 *
 * @param recordedWithin the limit for recording and for finalising, at most the general one (HCC-5.1, HCC-5.2)
 */
public record NoteTerms(String label, RecordingLimit recordedWithin, Set<NoteTrait> traits) {
    public NoteTerms {
        traits = Set.copyOf(traits);
    }

    /** Whether notes of this type have the trait. */
    public boolean is(NoteTrait trait) {
        return traits.contains(trait);
    }
}
