package org.indelible.query.record.confidential;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.events.confidential.RemainingSegments;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.notes.Action;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.notes.Segment;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.LondonTime;
import org.indelible.events.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One note without the words that are withheld.
 *
 * @param saves every save of it, oldest first
 * @param left what remains of its segments
 */
public record RemainingNote(List<SavedContent> saves, RemainingSegments<String> left) {
    static RemainingNote without(Set<String> withheld, List<SavedContent> saves) {
        return new RemainingNote(
                saves,
                RemainingSegments.without(
                        withheld, saves.stream().map(SavedContent::words).toList()));
    }

    /** A note as it was saved once. */
    public record SavedContent(NoteContent content, Instant at) {
        List<String> words() {
            return content.segments().stream().map(Segment::text).toList();
        }
    }

    boolean shows(DisputeTarget target) {
        return !(target instanceof DisputeTarget.OfSegment of)
                || left.shownAs(of.revision(), of.segment()).isPresent();
    }

    CaseNoteAdded of(CaseNoteAdded told) {
        return new CaseNoteAdded(
                told.file(),
                told.entry(),
                told.type(),
                of(told.content()),
                told.authorship(),
                told.savedAt(),
                told.dueOn(),
                told.recordedAfterClosure(),
                told.pack());
    }

    CaseNoteRevised of(CaseNoteRevised told) {
        return new CaseNoteRevised(
                told.file(),
                told.entry(),
                told.revision(),
                of(told.content()),
                told.authorship(),
                told.savedAt(),
                told.occurredAtChanged(),
                told.dueOn(),
                told.pack(),
                told.closedSince());
    }

    RecordFinalised of(RecordFinalised told) {
        return new RecordFinalised(
                told.file(),
                told.entry(),
                told.revision(),
                told.by(),
                told.finalisedAt(),
                recording(told.recording()),
                told.finalising(),
                told.contemporaneous(),
                told.attestation(),
                told.pack());
    }

    SegmentMadeConfidential of(SegmentMadeConfidential told) {
        return new SegmentMadeConfidential(
                told.file(),
                told.confidentiality(),
                told.entry(),
                told.revision(),
                left.shownAs(told.revision(), told.segment()).orElseThrow(),
                told.ground(),
                told.withheldFrom(),
                told.reason(),
                told.reviewOn(),
                told.authorship(),
                told.pack(),
                told.closedSince());
    }

    DisputedFactAnnotated of(DisputedFactAnnotated told) {
        return new DisputedFactAnnotated(
                told.file(),
                told.dispute(),
                of(told.target()),
                told.raisedBy(),
                told.raisedByName(),
                told.theirWords(),
                told.language(),
                told.raisedAt(),
                told.authorship(),
                told.pack(),
                told.closedSince());
    }

    private DisputeTarget of(DisputeTarget target) {
        return target instanceof DisputeTarget.OfSegment(var entry, int revision, int segment)
                ? new DisputeTarget.OfSegment(
                        entry, revision, left.shownAs(revision, segment).orElseThrow())
                : target;
    }

    private NoteContent of(NoteContent told) {
        return with(
                told,
                told.segments().stream()
                        .filter(segment -> left.words().contains(segment.text()))
                        .toList());
    }

    private static NoteContent with(NoteContent told, List<Segment> segments) {
        return new NoteContent(
                told.title(),
                told.occurredAt(),
                segments,
                told.present(),
                told.actions(),
                told.decisions(),
                told.visit(),
                told.provenance(),
                told.contemporaneity(),
                told.supervisor());
    }

    /**
     * Whether it was recorded late, by the words that remain (HCC-5.5): where only words that are withheld came late, it was not. Where fewer working
     * days would have to be counted than were, they are not told.
     */
    private Lateness recording(Lateness judged) {
        var due = judged.due();
        var last = lastFirstSaved(of(saves.getLast().content()));
        if (!judged.late()
                || due == null
                || last.equals(lastFirstSaved(saves.getLast().content()))) return judged;
        return LondonTime.dayOf(last).isAfter(due) ? new Lateness.LateNotComputed(due) : new Lateness.OnTime(due);
    }

    private Instant lastFirstSaved(NoteContent content) {
        Map<String, Instant> first = new HashMap<>();
        saves.forEach(save -> texts(save.content()).forEach(text -> first.putIfAbsent(text, save.at())));
        return texts(content)
                .map(text -> first.getOrDefault(text, saves.getFirst().at()))
                .max(Instant::compareTo)
                .orElse(saves.getFirst().at());
    }

    /** All that is written freely, as finalising judges it. */
    private static Stream<String> texts(NoteContent content) {
        var visit = content.visit();
        Stream<@Nullable String> decided =
                content.decisions().stream().flatMap(decision -> Stream.of(decision.what(), decision.why()));
        Stream<@Nullable String> visited = Stream.ofNullable(visit == null ? null : visit.pregnancyProgress());
        return Stream.of(
                        content.segments().stream().map(Segment::text),
                        content.actions().stream().map(Action::what),
                        decided,
                        visited)
                .flatMap(texts -> texts)
                .filter(Words::in)
                .flatMap(Stream::ofNullable);
    }
}
