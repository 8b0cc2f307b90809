package org.indelible.query.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.closure.ClosureStepRecorded;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.summaries.SummaryAfterReviewsAgreed;
import org.indelible.query.record.duties.DutyLine;
import org.indelible.query.record.entries.RecordEntry;
import tools.jackson.databind.json.JsonMapper;

/**
 * The events that a record rests on: those that it names, and those of the file as a whole that had happened and that it does not name.
 * All of an entry that is shown is among them, whenever it was recorded; nothing of an entry that had not happened yet.
 */
public final class Foundation {
    private static final JsonMapper JSON = new JsonMapper();

    private final Viewpoint viewpoint;
    private final Set<DutyId> duties;
    private final Set<EntryId> entries;

    private Foundation(CaseRecord record) {
        viewpoint = record.viewpoint();
        duties = record.duties().stream().map(DutyLine::duty).collect(Collectors.toSet());
        entries = record.entries().stream().map(RecordEntry::entry).collect(Collectors.toSet());
    }

    /** The sequences of the events, out of all that the record was made of. */
    public static Set<Long> of(CaseRecord record, List<RecordedFact> facts) {
        Set<Long> sequences = named(record);
        var foundation = new Foundation(record);
        facts.stream()
                .filter(fact -> foundation.holds(fact))
                .map(RecordedFact::sequence)
                .forEach(sequences::add);
        return sequences;
    }

    /** Every {@link FactReference} anywhere in the record, so that no kind of line can be forgotten. */
    private static Set<Long> named(CaseRecord record) {
        return JSON.valueToTree(record).findParents("eventHash").stream()
                .map(fact -> fact.get("sequence").asLong())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean holds(RecordedFact fact) {
        return switch (fact.payload()) {
            case DutyArose arose ->
                viewpoint.shows(fact.recordedAt()) && (arose.entry() == null || entries.contains(arose.entry()));
            case DutyMet met -> duties.contains(met.duty()) && viewpoint.shows(met.on());
            case DutyReminded reminded -> duties.contains(reminded.duty()) && viewpoint.shows(reminded.on());
            case DutyWaived waived -> duties.contains(waived.duty()) && viewpoint.shows(fact.recordedAt());
            case BirthRecorded birth -> viewpoint.shows(birth.bornOn());
            case LossRecorded loss -> viewpoint.shows(loss.on());
            case SummaryAfterReviewsAgreed agreed -> viewpoint.shows(agreed.on());
            case ClosureStepRecorded step -> viewpoint.shows(step.on());
            default -> false;
        };
    }
}
