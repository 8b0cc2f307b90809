package org.indelible.projection.signals;

import java.util.List;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.restriction.FileRestricted;
import org.indelible.events.restriction.RestrictionLifted;
import org.indelible.events.signals.FindingEvent;
import org.indelible.events.time.LondonTime;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;
import org.indelible.projection.Streams;

/**
 * Keeps which readings stand out. What follows from the readings is made of rows alone, so that it can be made again when some of them go
 * with their file; what somebody did about a finding is kept by its own events.
 */
public final class SignalProjection implements Projection {
    public static final String NAME = "signals";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "reading.signal_file",
                "reading.signal_word",
                "reading.signal_turn",
                "reading.signal_read",
                "reading.signal_refusal",
                "reading.signal_recording",
                "reading.signal_finding",
                "reading.signal_evidence");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        if (Streams.isLane(event.stream())) new SignalDays(rows).turnTo(LondonTime.dayOf(event.recordedAt()));
        if (event.payload() instanceof CaseFileEvent fact) new SignalRecordings(event, rows).note(fact);
        var files = new SignalFileRows(event, rows);
        switch (event.payload()) {
            case CaseFileOpened opened -> files.opened(opened);
            case WorkerAllocated allocated -> files.allocated(allocated.file());
            case CoreDetailRecorded recorded
            when recorded.detail().kind() == CoreDetailKind.FULL_NAME ->
                files.named(recorded.file(), recorded.detail().value());
            case CoreDetailRecorded recorded
            when recorded.detail().kind() == CoreDetailKind.ADDRESS
                    && !recorded.detail().notYetObtained() ->
                files.housed(recorded.file(), recorded.detail().value());
            case CaseFileClosed closed -> files.closed(closed.file(), LondonTime.dayOf(closed.closedAt()));
            case CaseFileReopened reopened -> files.closed(reopened.file(), null);
            case FileRestricted restricted -> files.restricted(restricted.file(), true);
            case RestrictionLifted lifted -> files.restricted(lifted.file(), false);
            case RecordDisclosed disclosed -> new SignalReads(event, rows).read(disclosed);
            case DisclosureRefused refused -> new SignalReads(event, rows).refused(refused);
            case DestructionOrdered ordered -> new SignalsGone(rows).gone(ordered);
            case FindingEvent finding -> new FindingRows(rows).acted(finding);
            default -> {}
        }
    }
}
