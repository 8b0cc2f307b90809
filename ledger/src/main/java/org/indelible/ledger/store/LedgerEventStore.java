package org.indelible.ledger.store;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/** The ledger as an Axon event store, for aggregates only: their streams hold every committed event, sealed or not. */
public final class LedgerEventStore extends AbstractEventStore {
    /** Appends and reads through this engine. */
    public LedgerEventStore(LedgerStorageEngine engine) {
        super(new Settings().storageEngine(engine));
    }

    /** There is one way to follow the ledger, {@link LedgerReader#after}; it reads sealed events only. */
    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken position) {
        throw new UnsupportedOperationException("Sealed events are read with LedgerReader.after");
    }

    private static final class Settings extends Builder {}
}
