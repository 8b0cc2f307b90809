package org.indelible.query.record.entries;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.query.record.Code;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Recorded;
import org.indelible.query.record.Told;
import org.indelible.query.record.disputes.DisputeLine;
import org.indelible.query.record.disputes.Disputes;

/** Case summaries, final from the start (HCC-6.13). */
final class Summaries {
    private Summaries() {}

    static List<RecordEntry> of(Facts facts, List<DisputeLine> disputes) {
        return facts.of(CaseSummaryRecorded.class).stream()
                .map(told -> shown(
                        told,
                        Disputes.about(told.event().entry(), disputes),
                        facts.touching(told.event().entry())))
                .toList();
    }

    private static RecordEntry shown(
            Told<CaseSummaryRecorded> told, List<DisputeLine> disputes, List<FactReference> events) {
        var summary = told.event();
        var recorded = told.recorded(summary.authorship().author());
        return new RecordEntry(
                summary.entry(),
                EntryKind.CASE_SUMMARY,
                Code.of(summary.trigger()),
                "Case summary",
                summary.occurredAt(),
                recorded,
                summary.authorship(),
                EntryStatus.FINALISED,
                new EntryContent.OfSummary(summary.trigger(), summary.content(), summary.nextDueOn()),
                List.of(new Revision(1, summary.occurredAt(), false, summary.authorship(), recorded)),
                RecordingInterval.between(summary.occurredAt(), recorded.at()),
                null,
                summary.recording(),
                null,
                marks(summary, recorded, disputes),
                disputes,
                events);
    }

    private static Set<EntryMark> marks(CaseSummaryRecorded summary, Recorded recorded, List<DisputeLine> disputes) {
        var marks = EnumSet.noneOf(EntryMark.class);
        if (summary.recording().late()) marks.add(EntryMark.LATE);
        if (recorded.closedSince() != null) marks.add(EntryMark.RECORDED_AFTER_CLOSURE);
        if (summary.equalityNotConsidered()) marks.add(EntryMark.EQUALITY_NOT_CONSIDERED);
        if (summary.authorship().imported() != null) marks.add(EntryMark.IMPORTED);
        if (!disputes.isEmpty()) marks.add(EntryMark.DISPUTED);
        return marks;
    }
}
