package org.indelible.app.wiring;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.indelible.app.destruction.DestructionRecord;
import org.indelible.command.acting.Givers;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionEvent;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.query.record.RecordedFact;
import org.jspecify.annotations.Nullable;

/** Destructions in the ledger: each a stream of two events, so that no node does what another has done. */
final class SealedDestructions implements DestructionRecord {
    private static final String TYPE = "Destruction";
    private static final String APPROVED = "destruction.approved";

    private final Ledger ledger;
    private final SealedHistory history;
    private final Supplier<UUID> ids;

    SealedDestructions(Ledger ledger, SealedHistory history, Supplier<UUID> ids) {
        this.ledger = ledger;
        this.history = history;
        this.ids = ids;
    }

    @Override
    public List<RecordedFact> of(CaseFileId file, @Nullable EntryId entry) {
        return history.all(DestructionEvent.stream(file, entry), LedgerReader.NEWEST);
    }

    @Override
    public List<RecordedFact> approvals(CaseFileId file) {
        return ledger.reader().range(file.toString(), 0, Long.MAX_VALUE, LedgerReader.NEWEST).stream()
                .filter(event -> event.type().equals(APPROVED))
                .map(history::fact)
                .toList();
    }

    @Override
    public void append(long sequence, DestructionEvent event) {
        try {
            ledger.append(
                    TYPE,
                    DestructionEvent.stream(event.file(), event.entry()),
                    sequence,
                    event,
                    ActedBy.metadata(Givers.CLOCK, ids.get()));
        } catch (ConcurrencyException _) {
            // Another node was first, with the same.
            return;
        }
    }
}
