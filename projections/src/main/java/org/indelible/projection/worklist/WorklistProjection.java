package org.indelible.projection.worklist;

import java.util.List;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;

/** Keeps open duties and drafts, and whose they are; what is settled leaves the list. */
public final class WorklistProjection implements Projection {
    public static final String NAME = "worklist";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.worklist_file", "reading.worklist_item");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        var files = new WorklistFileRows(rows);
        var items = new WorklistItemRows(event, rows);
        switch (event.payload()) {
            case CaseFileOpened opened -> files.opened(opened);
            case WorkerAllocated allocated -> files.allocated(allocated.file(), allocated.worker());
            case WorkerDeallocated deallocated -> files.deallocated(deallocated.file());
            case CaseNoteAdded added -> items.draft(added);
            case CaseNoteRevised revised -> items.saved(revised);
            case RecordFinalised finalised ->
                items.gone(finalised.file(), finalised.entry().value());
            case DutyArose arose -> items.owed(arose);
            case DutyMet met -> items.settled(met.file(), met.duty().value());
            case DutyReminded reminded -> items.reminded(reminded);
            case DutyWaived waived -> items.settled(waived.file(), waived.duty().value());
            case DestructionOrdered ordered -> items.gone(ordered);
            default -> {}
        }
    }
}
