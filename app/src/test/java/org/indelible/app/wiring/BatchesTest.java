package org.indelible.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.indelible.ledger.store.LedgerUnavailable;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Destroyed;
import org.indelible.projection.SealedEvents;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static final long WRONG = 300;
    private static final long NEWEST = 1_000;

    /** A thousand events, one of which is not what was recorded. */
    private static final class OneIsWrong implements SealedEvents {
        @Override
        public List<CommittedEvent> after(long leaf, int atMost) {
            return LongStream.rangeClosed(leaf + 1, Math.min(NEWEST, leaf + atMost))
                    .mapToObj(OneIsWrong::event)
                    .toList();
        }

        private static CommittedEvent event(long leaf) {
            if (leaf == WRONG) throw new IllegalStateException("about Ruby Marsh");
            return new CommittedEvent(leaf, "a file", leaf, Instant.EPOCH, new Destroyed("casenote.added", null));
        }

        @Override
        public long newest() {
            return NEWEST;
        }
    }

    @Test
    void one_event_that_cannot_be_read_holds_back_nothing_before_it_and_is_named_by_its_leaf() {
        var batches = new Batches(new OneIsWrong());
        long leaf = -1;
        while (leaf < WRONG - 1) leaf = batches.after(leaf).getLast().leaf();
        long last = leaf;
        assertThatThrownBy(() -> batches.after(last))
                .isInstanceOf(LeafUnreadable.class)
                .hasMessage("leaf 300 cannot be read: IllegalStateException")
                .hasNoCause();
        assertThat(batches.after(WRONG)).hasSize(500);
    }

    @Test
    void a_ledger_that_is_away_is_not_the_fault_of_an_event() {
        var batches = new Batches(new SealedEvents() {
            @Override
            public List<CommittedEvent> after(long leaf, int atMost) {
                throw new LedgerUnavailable("no connection", null);
            }

            @Override
            public long newest() {
                return -1;
            }
        });
        assertThatThrownBy(() -> batches.after(-1)).isInstanceOf(LedgerUnavailable.class);
    }
}
