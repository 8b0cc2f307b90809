package org.indelible.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.evidence.FailExport;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.ledger.store.LedgerUnavailable;
import org.indelible.projection.evidence.WaitingExports.WaitingExport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreparationTest {
    private static final CaseFileId FILE = new CaseFileId(new UUID(1, 1));
    private static final ExportId FIRST = new ExportId(new UUID(2, 1));
    private static final ExportId SECOND = new ExportId(new UUID(2, 2));

    private final AtomicLong nanos = new AtomicLong();
    private final Set<ExportId> claimed = new HashSet<>();
    private final List<CaseFileCommand> failed = new ArrayList<>();

    /** What one node does with the exports that it claims. */
    private final class Node implements Preparation.Task {
        private final List<ExportId> tried = new ArrayList<>();
        private final Set<ExportId> ended = new HashSet<>();
        private @Nullable Exception fault;
        private final Preparation preparation =
                new Preparation(PreparationTest.this::claim, this, failed::add, new BackOff(nanos::get));

        @Override
        public boolean hasEnded(ExportId export) {
            return ended.contains(export);
        }

        @Override
        public void prepare(ExportId export, CaseFileId file) throws IOException {
            tried.add(export);
            if (fault instanceof IOException io) throw io;
            if (fault instanceof RuntimeException other) throw other;
        }

        private void turn(ExportId... waiting) {
            preparation.turn(
                    List.of(waiting).stream()
                            .map(export -> new WaitingExport(export, FILE))
                            .toList(),
                    () -> false);
        }
    }

    private Optional<ExportClaims.Held> claim(ExportId export) {
        return claimed.add(export) ? Optional.of(() -> claimed.remove(export)) : Optional.empty();
    }

    @Test
    void what_another_node_has_claimed_is_left_to_it_and_taken_up_when_it_lets_go() {
        var node = new Node();
        claimed.add(FIRST);
        node.turn(FIRST, SECOND);
        assertThat(node.tried).containsExactly(SECOND);
        claimed.remove(FIRST);
        node.turn(FIRST, SECOND);
        assertThat(node.tried).containsExactly(SECOND, FIRST);
        assertThat(claimed).isEmpty();
    }

    @Test
    void what_another_node_has_ended_meanwhile_is_not_built_again() {
        var node = new Node();
        node.ended.add(FIRST);
        node.turn(FIRST);
        assertThat(node.tried).isEmpty();
    }

    @Test
    void a_full_disk_or_a_database_that_is_away_never_fails_an_export_for_good() {
        for (Exception fault : List.of(
                new IOException("no space left"),
                new LedgerSilent("nothing is signed", null),
                new IllegalStateException(new LedgerUnavailable("no connection", null)))) {
            var node = new Node();
            node.fault = fault;
            for (int turn = 0; turn < 20; turn++) {
                node.turn(FIRST);
                nanos.addAndGet(Duration.ofMinutes(5).toNanos());
            }
            assertThat(node.tried).hasSize(20);
            node.fault = null;
            node.turn(FIRST);
            node.turn(FIRST);
            assertThat(node.tried).hasSize(21);
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void what_fails_is_tried_again_after_pauses_that_grow() {
        var node = new Node();
        node.fault = new IOException("no space left");
        for (int second = 0; second < 16; second++) {
            node.turn(FIRST);
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        }
        assertThat(node.tried).as("at 0, 1, 3, 7 and 15 s").hasSize(5);
    }

    @Test
    void what_cannot_be_read_however_often_is_recorded_as_failed_once() {
        var node = new Node();
        node.fault = new IllegalStateException("about Ruby Marsh");
        for (int turn = 0; turn < 20; turn++) {
            node.turn(FIRST);
            nanos.addAndGet(Duration.ofMinutes(5).toNanos());
        }
        assertThat(failed).containsExactly(new FailExport(FIRST, FILE, "record-unreadable"));
        assertThat(node.tried).hasSize(5);
    }
}
