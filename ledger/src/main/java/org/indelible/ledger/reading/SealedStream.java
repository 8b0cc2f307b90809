package org.indelible.ledger.reading;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Sealed events after a position, one after another, for one reader. Each reader queries for itself, so a slow one delays nobody. */
final class SealedStream implements TrackingEventStream {
    private static final long PATIENCE_SECONDS = 1;

    private final Function<@Nullable TrackingToken, Stream<? extends TrackedEventMessage<?>>> source;
    private final SealedSignal signal;
    private final Consumer<@Nullable Failure> outcome;
    private @Nullable TrackingToken position;
    private @Nullable Iterator<? extends TrackedEventMessage<?>> found;
    private @Nullable TrackedEventMessage<?> next;
    private @Nullable Runnable listener;

    /**
     * @param source reads what is sealed after a position, to the end
     * @param outcome told after each attempt to read why it failed; null if it did not
     * @param start the position after which to begin; null for the beginning of the ledger
     */
    SealedStream(
            Function<@Nullable TrackingToken, Stream<? extends TrackedEventMessage<?>>> source,
            SealedSignal signal,
            Consumer<@Nullable Failure> outcome,
            @Nullable TrackingToken start) {
        this.source = source;
        this.signal = signal;
        this.outcome = outcome;
        this.position = start;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (next == null) {
            next = readOrTell();
        }
        return Optional.ofNullable(next);
    }

    private @Nullable TrackedEventMessage<?> readOrTell() {
        try {
            TrackedEventMessage<?> event = read();
            outcome.accept(null);
            return event;
        } catch (RuntimeException e) {
            outcome.accept(
                    Failure.toRead(position == null ? -1 : position.position().orElse(-1), e));
            throw e;
        }
    }

    private @Nullable TrackedEventMessage<?> read() {
        Iterator<? extends TrackedEventMessage<?>> events =
                found == null ? source.apply(position).iterator() : found;
        if (!events.hasNext()) {
            found = null;
            return null;
        }
        found = events;
        TrackedEventMessage<?> event = events.next();
        // An event of a type that is not known fails here, where it stops the reader, not in a handler that is never
        // asked.
        Objects.requireNonNull(event.getPayloadType());
        position = event.trackingToken();
        return event;
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long seen = signal.raisings();
        if (peek().isPresent()) {
            return true;
        }
        if (timeout <= 0) {
            return false;
        }
        signal.await(seen, timeout, unit);
        return peek().isPresent();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> event = peek().orElse(null);
        while (event == null) {
            long seen = signal.raisings();
            event = peek().orElse(null);
            if (event == null) {
                signal.await(seen, PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        }
        next = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        stopListening();
        listener = callback;
        signal.listen(callback);
        return true;
    }

    private void stopListening() {
        if (listener != null) {
            signal.forget(listener);
            listener = null;
        }
    }

    @Override
    public void close() {
        stopListening();
    }
}
