package org.indelible.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.indelible.ledger.store.TestLedger.FileClosed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanesTest {
    private final TestLedger ledger = TestLedger.fresh();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void every_read_that_was_answered_is_recorded_in_unbroken_lanes() throws Exception {
        Lanes lanes = lanes("node-a");
        List<Appended> receipts =
                inParallel(200, () -> lanes.append("file-1", new FileClosed("read"), TestLedger.ANNA));
        assertThat(receipts)
                .extracting(Appended::eventId)
                .doesNotHaveDuplicates()
                .hasSize(200);
        assertThat(ledger.query("select count(*) from ledger.events where stream_type = 'AccessLane'"))
                .isEqualTo("200");
        assertThat(ledger.query("select count(distinct stream_id) <= 4 from ledger.events"))
                .isEqualTo("t");
        assertThat(ledger.query("select bool_and(stream_id like 'access/file-1/node-a-_') from ledger.events"))
                .isEqualTo("t");
        assertThat(ledger.query("""
                        select count(*) from ledger.events e where sequence > 0 and not exists (
                          select from ledger.events p where p.stream_id = e.stream_id and p.sequence = e.sequence - 1 and p.event_hash = e.previous_hash)""")).isEqualTo("0");
    }

    @Test
    void nodes_that_share_a_name_lose_nothing() throws Exception {
        Lanes one = lanes("node-a");
        Lanes other = lanes("node-a");
        List<Appended> receipts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            receipts.add(one.append("search", new FileClosed("read"), TestLedger.ANNA));
            receipts.add(other.append("search", new FileClosed("read"), TestLedger.ANNA));
        }
        assertThat(receipts).extracting(Appended::sequence).doesNotHaveDuplicates();
        assertThat(ledger.query("select count(*) from ledger.events where stream_id = 'access/search/node-a-0'"))
                .isEqualTo("40");
    }

    @Test
    void what_cannot_be_recorded_is_never_a_success_and_the_lane_goes_on_afterwards() {
        Lanes lanes = lanes("node-a");
        lanes.append("file-1", new FileClosed("read"), TestLedger.ANNA);
        ledger.behind.set(true);
        assertThatThrownBy(() -> lanes.append("file-1", new FileClosed("read"), TestLedger.ANNA))
                .isInstanceOf(LedgerBusy.class);
        ledger.behind.set(false);
        assertThat(lanes.append("file-1", new FileClosed("read"), TestLedger.ANNA)
                        .sequence())
                .isEqualTo(1);
    }

    @Test
    void whoever_finds_every_lane_taken_does_not_wait_without_end() throws Exception {
        Lanes lanes = lanes("node-a");
        lanes.append("file-1", new FileClosed("read"), TestLedger.ANNA);
        try (ExecutorService readers = Executors.newCachedThreadPool();
                Connection owner = ledger.logins.owner().connect();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table ledger.events in share mode");
            for (int lane = 0; lane < 4; lane++) {
                readers.execute(() -> lanes.append("file-1", new FileClosed("read"), TestLedger.ANNA));
            }
            Waiting.until(() -> ledger.appender.waiting() == 4);
            assertThatThrownBy(() -> lanes.append("file-1", new FileClosed("read"), TestLedger.ANNA))
                    .isInstanceOf(LedgerBusy.class)
                    .hasMessageContaining("lane");
            owner.rollback();
        }
        assertThat(lanes.append("file-1", new FileClosed("read"), TestLedger.ANNA))
                .isNotNull();
    }

    private Lanes lanes(String node) {
        return new Lanes(
                ledger.appender, ledger.engine, UUID::randomUUID, Clock.fixed(TestLedger.NOW, ZoneOffset.UTC), node, 4);
    }

    private static List<Appended> inParallel(int times, Callable<Appended> work) throws Exception {
        List<Appended> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<Appended>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                running.add(threads.submit(work));
            }
            for (Future<Appended> one : running) {
                results.add(one.get());
            }
        }
        return results;
    }
}
