package org.indelible.app.demo.families.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.indelible.events.notes.Segment;
import org.indelible.events.notes.SegmentKind;
import org.indelible.events.notes.Source;
import org.indelible.events.people.Voice;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * One part of a note: its kind and its text, {@code fact: ...}, and where it matters {@code from}, who told it, and {@code voice}, whose words
 * they are. A part of a draft whose kind is not said yet is {@code text: ...}.
 */
record ToldSegment(
        @Nullable SegmentKind kind, String text, @Nullable String from, Voice voice) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ToldSegment of(Map<String, String> told) {
        String kind = told.keySet().stream()
                .filter(key -> !key.equals("from") && !key.equals("voice"))
                .findFirst()
                .orElseThrow();
        return new ToldSegment(
                kind.equals("text") ? null : SegmentKind.valueOf(constant(kind)),
                Objects.requireNonNull(told.get(kind)),
                told.get("from"),
                Voice.valueOf(constant(told.getOrDefault("voice", "worker"))));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    Segment in(Telling telling, OccurredAt when) {
        return new Segment(telling.words(text), voice, kind, source(when));
    }

    private @Nullable Source source(OccurredAt when) {
        if (kind == null) return null;
        return from == null ? new Source.FirstHand() : Named.source(from, when);
    }
}
