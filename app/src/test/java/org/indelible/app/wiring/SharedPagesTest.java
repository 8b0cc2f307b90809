package org.indelible.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.SealedEvents;
import org.junit.jupiter.api.Test;

class SharedPagesTest {
    private final Order order = new Order();
    private final SharedPages pages = new SharedPages(order);

    /** Notes what it is asked for. */
    private static final class Order implements SealedEvents {
        private final List<Long> asked = new ArrayList<>();
        private long newest = -1;
        private boolean away;

        @Override
        public List<CommittedEvent> after(long leaf, int atMost) {
            asked.add(leaf);
            if (away) throw new IllegalStateException("away");
            return LongStream.rangeClosed(leaf + 1, Math.min(newest, leaf + atMost))
                    .mapToObj(next -> new CommittedEvent(next, "a stream", next, Instant.EPOCH, "a payload"))
                    .toList();
        }

        @Override
        public long newest() {
            return newest;
        }
    }

    @Test
    void a_page_is_read_once_for_all_and_ends_where_it_ended() {
        order.newest = 2;
        assertThat(pages.after(-1, 500)).hasSize(3);
        order.newest = 7;
        assertThat(pages.after(-1, 500)).hasSize(3);
        assertThat(pages.after(2, 500)).hasSize(5);
        assertThat(order.asked).containsExactly(-1L, 2L);
    }

    @Test
    void who_is_in_the_middle_of_a_page_is_given_the_rest_of_it() {
        order.newest = 9;
        pages.after(-1, 500);
        assertThat(pages.after(6, 500)).extracting(CommittedEvent::leaf).containsExactly(7L, 8L, 9L);
        assertThat(pages.after(3, 2)).extracting(CommittedEvent::leaf).containsExactly(4L, 5L);
        assertThat(order.asked).containsExactly(-1L);
    }

    @Test
    void where_nothing_is_sealed_yet_it_is_looked_for_again() {
        assertThat(pages.after(-1, 500)).isEmpty();
        order.newest = 0;
        assertThat(pages.after(-1, 500)).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_read_again() {
        order.newest = 9;
        order.away = true;
        assertThatThrownBy(() -> pages.after(-1, 500)).isInstanceOf(IllegalStateException.class);
        order.away = false;
        assertThat(pages.after(-1, 500)).hasSize(10);
    }
}
