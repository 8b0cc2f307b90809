package org.indelible.query.record.entries;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.query.record.Code;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Recorded;
import org.indelible.query.record.Told;
import org.indelible.query.record.disputes.DisputeLine;
import org.indelible.query.record.disputes.Disputes;

/** Documents, final from the start (HCC-1.2). */
final class Documents {
    private Documents() {}

    static List<RecordEntry> of(Facts facts, List<DisputeLine> disputes) {
        return facts.of(DocumentAttached.class).stream()
                .map(told -> shown(
                        told,
                        Disputes.about(told.event().entry(), disputes),
                        facts.touching(told.event().entry())))
                .toList();
    }

    private static RecordEntry shown(
            Told<DocumentAttached> told, List<DisputeLine> disputes, List<FactReference> events) {
        var document = told.event();
        var recorded = told.recorded(document.authorship().author());
        return new RecordEntry(
                document.entry(),
                EntryKind.DOCUMENT,
                Code.of(document.kind()),
                document.title(),
                document.occurredAt(),
                recorded,
                document.authorship(),
                EntryStatus.FINALISED,
                new EntryContent.OfDocument(
                        document.name(), document.mediaType(), document.bytes(), document.sha256(), document.note()),
                List.of(new Revision(1, document.occurredAt(), false, document.authorship(), recorded)),
                RecordingInterval.between(document.occurredAt(), recorded.at()),
                null,
                document.recording(),
                null,
                marks(document, recorded, disputes),
                disputes,
                events);
    }

    private static Set<EntryMark> marks(DocumentAttached document, Recorded recorded, List<DisputeLine> disputes) {
        var marks = EnumSet.noneOf(EntryMark.class);
        if (document.recording().late()) marks.add(EntryMark.LATE);
        if (recorded.closedSince() != null) marks.add(EntryMark.RECORDED_AFTER_CLOSURE);
        if (document.authorship().imported() != null) marks.add(EntryMark.IMPORTED);
        if (!disputes.isEmpty()) marks.add(EntryMark.DISPUTED);
        return marks;
    }
}
