package org.indelible.command.notes;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.NoteType;
import org.indelible.events.notes.Segment;
import org.indelible.events.people.AccountId;
import org.indelible.events.time.OccurredAt;

/**
 * What decisions need to know of one note; never its words.
 *
 * @param firstSaved when each text of the latest revision was first saved, by the digest of the text (HCC-5.5)
 */
record Note(
        NoteType type,
        AccountId author,
        int version,
        boolean finalised,
        OccurredAt occurredAt,
        NoteShape shape,
        Map<String, Instant> firstSaved) {
    static Note of(CaseNoteAdded event) {
        return new Note(
                event.type(),
                event.authorship().author().account(),
                1,
                false,
                event.content().occurredAt(),
                NoteShape.of(event.content()),
                saved(event.content(), event.savedAt(), Map.of()));
    }

    Note after(CaseNoteRevised event) {
        return new Note(
                type,
                author,
                event.revision(),
                false,
                event.content().occurredAt(),
                NoteShape.of(event.content()),
                saved(event.content(), event.savedAt(), firstSaved));
    }

    Note done() {
        return new Note(type, author, version + 1, true, occurredAt, shape, Map.of());
    }

    /** When the last of the texts that are now in the note was first saved; an empty placeholder buys nothing. */
    Instant lastFirstSaved() {
        return firstSaved.values().stream()
                .max(Instant::compareTo)
                .orElseThrow(() -> new IllegalStateException("note-without-text"));
    }

    /** Saved within the interval of the event, or the author says that the handwritten original is attached (HCC-5.4). */
    boolean isContemporaneous() {
        return switch (shape.contemporaneity()) {
            case HANDWRITTEN_ORIGINAL_ATTACHED -> true;
            case NOT_CLAIMED, WRITTEN_DURING_THE_EVENT ->
                occurredAt instanceof OccurredAt.Between between
                        && !lastFirstSaved().isAfter(between.to().toInstant());
        };
    }

    private static Map<String, Instant> saved(NoteContent content, Instant savedAt, Map<String, Instant> before) {
        Map<String, Instant> saved = new HashMap<>();
        for (Segment segment : content.segments()) {
            String digest = TextDigest.of(segment.text());
            saved.put(digest, before.getOrDefault(digest, savedAt));
        }
        return Map.copyOf(saved);
    }
}
