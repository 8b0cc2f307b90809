package org.indelible.query.record.entries;

import java.time.Instant;
import org.indelible.events.notes.SegmentKind;
import org.indelible.events.notes.Source;
import org.indelible.events.people.Voice;
import org.jspecify.annotations.Nullable;

/**
 * One segment as it is shown.
 *
 * @param number counted from 0, as disputes name it
 * @param label {@code third-party information} where somebody else told it (HCC-2.2), otherwise null
 * @param firstSavedAt when these words were first in the record (HCC-5.5)
 */
public record ShownSegment(
        int number,
        String text,
        Voice voice,
        @Nullable SegmentKind kind,
        @Nullable Source source,
        @Nullable String label,
        Instant firstSavedAt) {
    /** The label that the policy asks for. */
    public static final String THIRD_PARTY = "third-party information";
}
