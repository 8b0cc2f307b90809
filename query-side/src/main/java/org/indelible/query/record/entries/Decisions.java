package org.indelible.query.record.entries;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Recorded;
import org.indelible.query.record.Told;
import org.indelible.query.record.disputes.DisputeLine;
import org.indelible.query.record.disputes.Disputes;

/** Management decisions, final from the start (HCC-5.18). */
final class Decisions {
    private Decisions() {}

    static List<RecordEntry> of(Facts facts, List<DisputeLine> disputes) {
        return facts.of(ManagementDecisionRecorded.class).stream()
                .map(told -> shown(
                        told,
                        Disputes.about(told.event().entry(), disputes),
                        facts.touching(told.event().entry())))
                .toList();
    }

    private static RecordEntry shown(
            Told<ManagementDecisionRecorded> told, List<DisputeLine> disputes, List<FactReference> events) {
        var decision = told.event();
        var recorded = told.recorded(decision.authorship().author());
        return new RecordEntry(
                decision.entry(),
                EntryKind.MANAGEMENT_DECISION,
                decision.label(),
                decision.label(),
                decision.occurredAt(),
                recorded,
                decision.authorship(),
                EntryStatus.FINALISED,
                new EntryContent.OfDecision(
                        decision.label(), decision.reasons(), decision.requiredActions(), decision.concernsClosure()),
                List.of(new Revision(1, decision.occurredAt(), false, decision.authorship(), recorded)),
                RecordingInterval.between(decision.occurredAt(), recorded.at()),
                null,
                decision.recording(),
                null,
                marks(decision, recorded, disputes),
                disputes,
                events);
    }

    private static Set<EntryMark> marks(
            ManagementDecisionRecorded decision, Recorded recorded, List<DisputeLine> disputes) {
        var marks = EnumSet.noneOf(EntryMark.class);
        if (decision.recording().late()) marks.add(EntryMark.LATE);
        if (recorded.closedSince() != null) marks.add(EntryMark.RECORDED_AFTER_CLOSURE);
        if (decision.authorship().imported() != null) marks.add(EntryMark.IMPORTED);
        if (!disputes.isEmpty()) marks.add(EntryMark.DISPUTED);
        return marks;
    }
}
