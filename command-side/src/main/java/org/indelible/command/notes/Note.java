package org.indelible.command.notes;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.events.notes.Action;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.NoteType;
import org.indelible.events.notes.Provenance;
import org.indelible.events.notes.Segment;
import org.indelible.events.notes.Visit;
import org.indelible.events.people.AccountId;
import org.indelible.events.time.OccurredAt;
import org.indelible.events.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of one note; never its words.
 *
 * @param draftedWithAi whether any revision was drafted with AI: what it brought in stays, however it is typed over
 * @param supervisor who finalises it, where it is a supervision note
 * @param texts the digests of the texts in the latest revision
 * @param firstSaved when each text that was ever in the note was first saved, by its digest (HCC-5.5)
 */
record Note(
        NoteType type,
        AccountId author,
        int version,
        boolean finalised,
        OccurredAt occurredAt,
        NoteShape shape,
        boolean draftedWithAi,
        @Nullable AccountId supervisor,
        Set<String> texts,
        Map<String, Instant> firstSaved) {
    static Note of(CaseNoteAdded event) {
        return new Note(
                event.type(),
                event.authorship().author().account(),
                1,
                false,
                event.content().occurredAt(),
                NoteShape.of(event.content()),
                isDraftedWithAi(event.content()),
                event.content().supervisor(),
                texts(event.content()),
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
                draftedWithAi || isDraftedWithAi(event.content()),
                event.content().supervisor(),
                texts(event.content()),
                saved(event.content(), event.savedAt(), firstSaved));
    }

    Note done() {
        return new Note(
                type, author, version + 1, true, occurredAt, shape, draftedWithAi, supervisor, Set.of(), Map.of());
    }

    /** When the last of the texts that are now in the note was first saved; an empty placeholder buys nothing. */
    Instant lastFirstSaved() {
        return savedAt().max(Instant::compareTo).orElseThrow(() -> new IllegalStateException("note-without-text"));
    }

    /** Every text saved within the interval of the event, or the author says that the handwritten original is attached (HCC-5.4). */
    boolean isContemporaneous() {
        return switch (shape.contemporaneity()) {
            case HANDWRITTEN_ORIGINAL_ATTACHED -> true;
            case NOT_CLAIMED, WRITTEN_DURING_THE_EVENT ->
                occurredAt instanceof OccurredAt.Between between && savedAt().allMatch(saved -> lies(saved, between));
        };
    }

    private Stream<Instant> savedAt() {
        return firstSaved.entrySet().stream()
                .filter(saved -> texts.contains(saved.getKey()))
                .map(Map.Entry::getValue);
    }

    private static boolean isDraftedWithAi(NoteContent content) {
        return content.provenance() == Provenance.DRAFTED_WITH_AI;
    }

    private static boolean lies(Instant saved, OccurredAt.Between between) {
        return !saved.isBefore(between.from().toInstant())
                && !saved.isAfter(between.to().toInstant());
    }

    /** All that is written freely: what stands in a decision counts as much as what stands in a segment. */
    private static Set<String> texts(NoteContent content) {
        Stream<@Nullable String> decided =
                content.decisions().stream().flatMap(decision -> Stream.of(decision.what(), decision.why()));
        Visit visit = content.visit();
        Stream<@Nullable String> visited = Stream.ofNullable(visit == null ? null : visit.pregnancyProgress());
        return Stream.of(
                        content.segments().stream().map(Segment::text),
                        content.actions().stream().map(Action::what),
                        decided,
                        visited)
                .flatMap(texts -> texts)
                .filter(Words::in)
                .map(TextDigest::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Instant> saved(NoteContent content, Instant savedAt, Map<String, Instant> before) {
        Map<String, Instant> saved = new HashMap<>(before);
        texts(content).forEach(text -> saved.putIfAbsent(text, savedAt));
        return Map.copyOf(saved);
    }
}
