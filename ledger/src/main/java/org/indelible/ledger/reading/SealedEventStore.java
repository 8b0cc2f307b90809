package org.indelible.ledger.reading;

import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as an Axon event store. Streams of aggregates hold every committed event; tracked streams hold sealed events only, in leaf order,
 * where there are no gaps: a position once read is never followed by an event before it.
 */
public final class SealedEventStore extends AbstractEventStore {
    private final SealedSignal signal;

    /**
     * @param engine appends and reads; its tracked reads are in leaf order
     * @param signal raised whenever more is sealed, by this node or another
     */
    public SealedEventStore(EventStorageEngine engine, SealedSignal signal) {
        super(new Settings().storageEngine(engine));
        this.signal = signal;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken position) {
        return openStream(position, failure -> {});
    }

    /** A stream that also tells why it could not be read, or null after each time that it could. */
    TrackingEventStream openStream(@Nullable TrackingToken position, Consumer<@Nullable Failure> outcome) {
        return new SealedStream(after -> storageEngine().readEvents(after, false), signal, outcome, position);
    }

    private static final class Settings extends Builder {}
}
