package org.indelible.projection.casefile;

import java.util.List;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.coredetails.LossOfTwinRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.coredetails.TwinRecorded;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Destroyed;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;
import org.indelible.projection.Streams;

/** Keeps where each file stands, and which events make its front page: all that belong to the file as a whole. */
public final class CaseFileProjection implements Projection {
    public static final String NAME = "casefile";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.casefile", "reading.casefile_fact");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        var files = new CaseFileRows(event, rows);
        switch (event.payload()) {
            case CaseFileOpened opened -> files.opened(opened);
            case WorkerAllocated allocated ->
                files.allocated(
                        allocated.file(),
                        allocated.worker().team(),
                        allocated.worker().account().value());
            case WorkerDeallocated deallocated -> files.allocated(deallocated.file(), null, null);
            case DutyArose arose -> files.arose(arose);
            case DutyReminded reminded -> files.fact(reminded.file(), false, reminded.duty());
            case DutyMet met -> files.settled(met.file(), met.duty());
            case DutyWaived waived -> files.settled(waived.file(), waived.duty());
            case DestructionOrdered ordered -> files.gone(ordered);
            case CaseFileEvent other when other.ofEntry() == null -> files.fact(other.file(), isHeading(other), null);
            case Destroyed destroyed
            when destroyed.entry() == null && !destroyed.ofExport() ->
                Streams.file(event.stream())
                        .ifPresent(file -> files.fact(file, destroyed.type().equals("casefile.opened"), null));
            default -> {}
        }
    }

    private static boolean isHeading(CaseFileEvent event) {
        return switch (event) {
            case CaseFileClosed _,
                    CaseFileReopened _,
                    BirthRecorded _,
                    LossRecorded _,
                    TwinRecorded _,
                    LossOfTwinRecorded _ -> true;
            case CoreDetailRecorded recorded ->
                recorded.detail().kind() == CoreDetailKind.FULL_NAME
                        || recorded.detail().kind() == CoreDetailKind.DATE_OF_BIRTH;
            default -> false;
        };
    }
}
