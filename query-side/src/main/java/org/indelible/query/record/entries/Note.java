package org.indelible.query.record.entries;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.notes.Segment;
import org.indelible.events.notes.Source;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.Told;
import org.indelible.query.record.confidential.ConfidentialLines;
import org.indelible.query.record.disputes.DisputeLine;
import org.jspecify.annotations.Nullable;

/** One case note, with all its saves from first to last. */
record Note(
        CaseNoteAdded added,
        List<Save> saves,
        @Nullable Told<RecordFinalised> finalised,
        List<DisputeLine> disputes,
        @Nullable ConfidentialLines confidential,
        List<FactReference> events) {
    RecordEntry shown() {
        var last = saves.getLast();
        var segments = segments(last.content());
        return new RecordEntry(
                added.entry(),
                EntryKind.CASE_NOTE,
                added.type().value(),
                last.content().title(),
                last.content().occurredAt(),
                saves.getFirst().recorded(),
                added.authorship(),
                finalised == null ? EntryStatus.DRAFT : EntryStatus.FINALISED,
                content(last.content(), segments),
                saves.stream().map(Save::revision).toList(),
                RecordingInterval.between(last.content().occurredAt(), wordsRecordedAt(segments)),
                finalised == null ? null : finalisation(finalised),
                finalised == null ? null : finalised.event().recording(),
                last.dueOn(),
                marks(),
                disputes,
                events);
    }

    private List<ShownSegment> segments(NoteContent content) {
        return IntStream.range(0, content.segments().size())
                .mapToObj(number -> segment(number, content.segments().get(number)))
                .toList();
    }

    private ShownSegment segment(int number, Segment segment) {
        return new ShownSegment(
                number,
                segment.text(),
                segment.voice(),
                segment.kind(),
                segment.source(),
                segment.source() instanceof Source.ThirdParty ? ShownSegment.THIRD_PARTY : null,
                firstSavedAt(segment.text()),
                confidential == null ? null : confidential.about(segment.text()));
    }

    private Instant firstSavedAt(String text) {
        return saves.stream()
                .filter(save -> save.says(text))
                .findFirst()
                .orElseGet(saves::getLast)
                .recorded()
                .at();
    }

    /** An empty placeholder buys nothing: the interval ends when the last of the words shown was first saved. */
    private Instant wordsRecordedAt(List<ShownSegment> segments) {
        return segments.stream()
                .map(ShownSegment::firstSavedAt)
                .max(Comparator.naturalOrder())
                .orElse(saves.getFirst().recorded().at());
    }

    private static EntryContent.OfNote content(NoteContent content, List<ShownSegment> segments) {
        return new EntryContent.OfNote(
                segments,
                content.present(),
                content.actions(),
                content.decisions(),
                content.visit(),
                content.provenance(),
                content.contemporaneity(),
                content.supervisor());
    }

    private static Finalisation finalisation(Told<RecordFinalised> told) {
        var finalised = told.event();
        return new Finalisation(
                finalised.revision(),
                finalised.recording(),
                finalised.finalising(),
                finalised.contemporaneous(),
                finalised.attestation(),
                finalised.pack(),
                told.recorded(finalised.by()));
    }

    private Set<EntryMark> marks() {
        var marks = EnumSet.noneOf(EntryMark.class);
        if (finalised != null && finalised.event().recording().late()) marks.add(EntryMark.LATE);
        if (finalised != null && finalised.event().finalising().late()) marks.add(EntryMark.FINALISED_LATE);
        if (added.recordedAfterClosure() || saves.getLast().recorded().closedSince() != null)
            marks.add(EntryMark.RECORDED_AFTER_CLOSURE);
        if (added.authorship().imported() != null) marks.add(EntryMark.IMPORTED);
        if (saves.stream().anyMatch(Save::occurredAtChanged)) marks.add(EntryMark.OCCURRED_AT_CHANGED);
        if (saves.stream().anyMatch(Save::draftedWithAi)) marks.add(EntryMark.DRAFTED_WITH_AI);
        if (!disputes.isEmpty()) marks.add(EntryMark.DISPUTED);
        return marks;
    }
}
