package org.indelible.ledger.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class SealedStreamTest {
    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final SealedSignal signal = new SealedSignal();
    private final SealedEventStore store = new SealedEventStore(engine, signal);
    private final TrackingEventStream stream = store.openStream(null);

    @Test
    void events_are_handed_out_once_and_in_order() throws InterruptedException {
        append("a", "b");
        assertThat(stream.peek()).isPresent();
        assertThat(next()).isEqualTo("a");
        append("c");
        assertThat(next()).isEqualTo("b");
        assertThat(next()).isEqualTo("c");
        assertThat(stream.hasNextAvailable()).isFalse();
        append("d");
        assertThat(next()).isEqualTo("d");
    }

    @Test
    void a_stream_goes_on_after_a_position() throws InterruptedException {
        append("a", "b");
        TrackedEventMessage<?> first = stream.nextAvailable();

        assertThat(store.openStream(first.trackingToken()).nextAvailable().getPayload())
                .isEqualTo("b");
    }

    @Test
    void the_callback_is_called_at_every_signal_until_the_stream_is_closed() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();

        signal.raise();
        stream.close();
        signal.raise();

        assertThat(calls).hasValue(1);
    }

    @Test
    void a_wait_ends_with_the_signal() {
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return stream.hasNextAvailable(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        await().until(() -> {
            append("a");
            signal.raise();
            return waiting.isDone();
        });
        assertThat(waiting).isCompletedWithValue(true);
    }

    @Test
    void a_wait_for_nothing_ends_in_time() throws InterruptedException {
        assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
    }

    private void append(String... payloads) {
        engine.appendEvents(
                List.of(payloads).stream().map(GenericEventMessage::new).toList());
    }

    private Object next() throws InterruptedException {
        return stream.nextAvailable().getPayload();
    }
}
