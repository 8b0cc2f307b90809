package org.indelible.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.indelible.projection.ProjectionEmptied;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final AtomicInteger turns = new AtomicInteger();

    private boolean fails() {
        turns.incrementAndGet();
        throw new IllegalStateException("about Ruby Marsh");
    }

    @Test
    void a_pause_holds_however_often_it_is_woken() {
        var wakes = new Wakes();
        var over = new AtomicBoolean();
        Thread waker = Thread.ofPlatform().start(() -> {
            while (!over.get()) wakes.wake();
        });
        long began = System.nanoTime();
        wakes.pause(Duration.ofMillis(100));
        long paused = System.nanoTime() - began;
        over.set(true);
        assertThat(Duration.ofNanos(paused)).isGreaterThanOrEqualTo(Duration.ofMillis(100));
        assertThat(waker).isNotNull();
    }

    @Test
    void between_two_pieces_of_work_more_may_come() {
        try (var turning = new Turns("things", () -> turns.incrementAndGet() > 0, () -> {}, LONG)) {
            long began = System.nanoTime();
            turning.start();
            await().until(() -> turns.get() > 10);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(100));
        }
    }

    @Test
    void closing_ends_a_pause_early() {
        var turning = new Turns("things", this::fails, () -> {}, LONG);
        turning.start();
        await().until(() -> turning.stopped() != null);
        assertTimeoutPreemptively(Duration.ofSeconds(4), turning::close);
        assertThat(turns).hasValue(1);
    }

    @Test
    void what_fails_is_tried_again_and_named_without_its_words() {
        try (var turning = new Turns("things", this::fails, () -> {}, SHORT)) {
            turning.start();
            await().until(() -> turns.get() > 2);
            assertThat(turning.stopped()).isEqualTo("IllegalStateException");
        }
    }

    @Test
    void not_even_an_error_ends_the_thread() {
        try (var turning = new Turns("things", this::breaks, () -> {}, SHORT)) {
            turning.start();
            await().until(() -> turns.get() > 2);
            assertThat(turning.stopped()).isEqualTo("StackOverflowError");
        }
    }

    private boolean breaks() {
        turns.incrementAndGet();
        throw new StackOverflowError("about Ruby Marsh");
    }

    @Test
    void an_event_that_cannot_be_read_is_named_by_its_leaf() {
        var unreadable = new LeafUnreadable(7, new IllegalStateException("about Ruby Marsh"));
        try (var turning = new Turns("things", () -> refuse(unreadable), () -> {}, SHORT)) {
            turning.start();
            await().until(() -> turning.stopped() != null);
            assertThat(turning.stopped()).isEqualTo("leaf 7 cannot be read: IllegalStateException");
        }
    }

    private static boolean refuse(RuntimeException why) {
        throw why;
    }

    @Test
    void a_rebuild_that_fails_is_tried_again() {
        var rebuilds = new AtomicInteger();
        var rebuilt = new AtomicBoolean();
        Runnable rebuild = () -> {
            if (rebuilds.incrementAndGet() < 3) throw new IllegalStateException("no connection");
            rebuilt.set(true);
        };
        try (var turning = new Turns("things", () -> emptiedUntil(rebuilt), rebuild, SHORT)) {
            turning.start();
            await().until(() -> rebuilt.get() && turning.stopped() == null);
            assertThat(rebuilds).hasValue(3);
        }
    }

    private static boolean emptiedUntil(AtomicBoolean rebuilt) {
        if (!rebuilt.get()) throw new ProjectionEmptied("things");
        return false;
    }
}
