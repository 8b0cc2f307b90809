package org.indelible.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private final AtomicLong nanos = new AtomicLong(1_000);
    private final Backlog backlog = new Backlog(nanos::get);

    @Test
    void it_is_zero_while_nothing_is_unsealed() {
        backlog.watch();
        backlog.none();
        pass(Duration.ofMillis(900));

        assertThat(backlog.age()).isZero();
    }

    @Test
    void it_grows_while_the_same_event_stays_unsealed() {
        backlog.some(7, 9);
        pass(Duration.ofMillis(600));
        backlog.some(7, 12);
        pass(Duration.ofMillis(600));

        assertThat(backlog.age()).isEqualTo(Duration.ofMillis(1_200));
    }

    @Test
    void it_begins_anew_when_all_that_was_seen_first_is_sealed() {
        backlog.some(7, 9);
        pass(Duration.ofMillis(600));
        backlog.some(10, 20);
        pass(Duration.ofMillis(100));

        assertThat(backlog.age()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void a_node_that_cannot_look_fears_the_worst() {
        backlog.watch();
        backlog.none();
        pass(Duration.ofSeconds(3));

        assertThat(backlog.age()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void a_node_that_does_not_watch_fears_nothing() {
        pass(Duration.ofSeconds(3));

        assertThat(backlog.age()).isZero();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
