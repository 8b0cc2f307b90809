package org.indelible.app.wiring;

import java.util.List;
import java.util.function.Predicate;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.ledger.documents.EntryEvents;
import org.indelible.ledger.documents.KeptCiphertext;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.ledger.store.LedgerReader;

/** Tells by the ledger whether an event names a ciphertext. What is not sealed yet, or cannot be read, may: only what certainly does not is an orphan. */
final class NamedCiphertexts implements Predicate<KeptCiphertext> {
    static final String ATTACHED = "document.attached";

    private final EntryEvents events;
    private final LedgerReader reader;
    private final SealedHistory history;

    NamedCiphertexts(EntryEvents events, LedgerReader reader, SealedHistory history) {
        this.events = events;
        this.reader = reader;
        this.history = history;
    }

    @Override
    public boolean test(KeptCiphertext one) {
        List<Long> sequences = events.sequences(one.of(), ATTACHED);
        if (sequences.isEmpty()) return false;
        List<LedgerEvent> sealed = reader.chosen(one.of().file(), sequences, LedgerReader.NEWEST);
        return sealed.size() < sequences.size() || sealed.stream().anyMatch(event -> mayName(event, one));
    }

    private boolean mayName(LedgerEvent event, KeptCiphertext one) {
        return !(history.payload(event) instanceof DocumentAttached attached)
                || attached.ciphertext().equals(one.address());
    }
}
