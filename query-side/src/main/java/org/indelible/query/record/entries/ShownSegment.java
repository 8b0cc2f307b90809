package org.indelible.query.record.entries;

import java.time.Instant;
import java.util.List;
import org.indelible.events.notes.SegmentKind;
import org.indelible.events.notes.Source;
import org.indelible.events.people.Voice;
import org.indelible.query.record.confidential.ConfidentialLine;
import org.jspecify.annotations.Nullable;

/**
 * One segment as it is shown.
 *
 * @param number counted from 0, as disputes name it
 * @param label {@code third-party information} where somebody else told it (HCC-2.2), otherwise null
 * @param firstSavedAt when these words were first in the record (HCC-5.5)
 * @param confidential that it is or was withheld, and from whom, for those who may read it (HCC-8); null where it never was
 */
public record ShownSegment(
        int number,
        String text,
        Voice voice,
        @Nullable SegmentKind kind,
        @Nullable Source source,
        @Nullable String label,
        Instant firstSavedAt,
        @Nullable List<ConfidentialLine> confidential) {
    /** The label that the policy asks for. */
    public static final String THIRD_PARTY = "third-party information";
}
