package org.indelible.ledger.reading;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The ledger as one processor reads it, with its failures to read noted. */
final class WatchedSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final SealedEventStore events;
    private final Failures failures;

    WatchedSource(SealedEventStore events, Failures failures) {
        this.events = events;
        this.failures = failures;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken position) {
        return events.openStream(position, failures::reading);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return events.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return events.createHeadToken();
    }
}
