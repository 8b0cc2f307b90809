package org.indelible.app.evidence;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.evidence.ExportPrepared;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.query.record.RecordedFact;

/** What the ledger says of exports: what was asked for, and what became of it. Reads no stream but an export's. */
final class AskedExports {
    private static final String REQUESTED = "export.requested";
    private static final Duration SEALING_TURN = Duration.ofMillis(5);
    private static final int SEALING_TURNS = 200;

    private final LedgerReader reader;
    private final Function<LedgerEvent, RecordedFact> facts;

    AskedExports(LedgerReader reader, Function<LedgerEvent, RecordedFact> facts) {
        this.reader = reader;
        this.facts = facts;
    }

    /** What was asked for. */
    RecordedFact request(ExportId export) {
        return facts.apply(events(export).getFirst());
    }

    /** Whether it is known to be prepared or to have failed. */
    boolean hasEnded(ExportId export) {
        return events(export).size() > 1;
    }

    /** What was asked for and prepared; empty before, and where the file has no such export. */
    Optional<Exports.Prepared> prepared(ExportId export, CaseFileId file) {
        List<LedgerEvent> events = events(export);
        if (events.size() < 2 || !events.getFirst().type().equals(REQUESTED)) return Optional.empty();
        return facts.apply(events.getFirst()).payload() instanceof ExportRequested asked
                        && asked.file().equals(file)
                        && facts.apply(events.getLast()).payload() instanceof ExportPrepared prepared
                ? Optional.of(new Exports.Prepared(asked, prepared))
                : Optional.empty();
    }

    /** Waits until so many of its events are sealed, a second at most: usually some milliseconds. */
    void awaitSealed(ExportId export, int events) {
        for (int turn = 0; turn < SEALING_TURNS; turn++) {
            if (events(export).size() >= events) return;
            LockSupport.parkNanos(SEALING_TURN.toNanos());
        }
    }

    private List<LedgerEvent> events(ExportId export) {
        return reader.range(export.toString(), 0, 1, LedgerReader.NEWEST);
    }
}
