package org.indelible.projection.notes;

import java.util.List;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Destroyed;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;

/** Keeps, for each entry, where it stands in the chronology and which events touch it; every state it was in, so that the past can be asked for. */
public final class ChronologyProjection implements Projection {
    public static final String NAME = "chronology";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.chronology_entry", "reading.chronology_fact");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        var entries = new ChronologyRows(event, rows);
        switch (event.payload()) {
            case CaseNoteAdded added -> entries.begin(added);
            case CaseNoteRevised revised ->
                entries.change(
                        revised.file(), revised.entry(), null, revised.content().occurredAt());
            case RecordFinalised finalised -> entries.change(finalised.file(), finalised.entry(), "finalised", null);
            case CaseSummaryRecorded summary -> entries.begin(summary);
            case ManagementDecisionRecorded decision -> entries.begin(decision);
            case DocumentAttached document -> entries.begin(document);
            case CaseFileEvent other when other.ofEntry() != null -> entries.touch(other.file(), other.ofEntry());
            case DestructionApproved approved
            when approved.entry() != null -> entries.touch(approved.file(), approved.entry());
            case DestructionOrdered ordered -> entries.ordered(ordered);
            case Destroyed destroyed -> entries.destroyed(destroyed);
            default -> {}
        }
    }
}
