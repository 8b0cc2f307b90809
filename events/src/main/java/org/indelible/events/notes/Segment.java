package org.indelible.events.notes;

import org.indelible.events.people.Voice;
import org.jspecify.annotations.Nullable;

/** One part of a note. Kind and source may be missing while the note is a draft; finalising asks for them (HCC-2.2). */
public record Segment(
        String text,
        Voice voice,
        @Nullable SegmentKind kind,
        @Nullable Source source) {}
