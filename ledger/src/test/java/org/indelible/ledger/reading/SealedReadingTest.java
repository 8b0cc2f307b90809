package org.indelible.ledger.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.node.Box.MakeBox;
import org.indelible.ledger.node.Box.PutIn;
import org.indelible.ledger.node.Node;
import org.indelible.ledger.store.LedgerEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SealedReadingTest {
    /** Keeps a transaction that inserted into the stream {@code late} from committing while somebody holds the lock. */
    private static final String HOLD_LATE = """
            create function ledger.hold() returns trigger language plpgsql as $$
              begin perform pg_advisory_xact_lock(7); return null; end $$;
            create constraint trigger hold after insert on ledger.events deferrable initially deferred for each row
              when (new.stream_id = 'late') execute function ledger.hold()""";

    private final Logins logins = TestDatabase.fresh();
    private final Path keyset = Node.keyset();
    private final Node node = new Node(logins, keyset);
    private final Arrivals arrivals = new Arrivals();
    private final AtomicLong position = new AtomicLong(-1);

    @BeforeEach
    void start() {
        node.sealer.start();
        IntStream.range(0, 4).forEach(i -> node.send(new MakeBox("b" + i)));
        node.signal.listen(this::follow);
        follow();
        await().until(() -> position.get() == 3);
    }

    /** What a projection does when it is told that more is sealed. */
    private synchronized void follow() {
        for (LedgerEvent event : node.reader.after(position.get(), 100)) {
            assertThat(event.leafIndex()).isEqualTo(position.get() + 1);
            arrivals.take(event);
            position.set(event.leafIndex());
        }
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void an_append_is_projected_within_milliseconds_when_all_is_quiet() {
        for (int i = 0; i < 40; i++) {
            int sent = i;
            node.send(new PutIn("b" + i % 4, Long.toString(System.nanoTime())));
            await().pollInterval(1, TimeUnit.MILLISECONDS).until(() -> arrivals.nanos.size() > sent);
        }
        List<Long> sorted = arrivals.nanos.stream().sorted().toList();
        System.out.printf(
                "from before the command to projected, quiet: median %.1f ms, nine in ten within %.1f ms, worst %.1f ms%n",
                sorted.get(20) / 1e6, sorted.get(36) / 1e6, sorted.getLast() / 1e6);
        assertThat(sorted.get(20)).isLessThan(TimeUnit.MILLISECONDS.toNanos(250));
    }

    @Test
    void an_event_whose_commit_was_late_is_projected_late_and_never_lost() throws Exception {
        TestDatabase.execute(logins.owner(), HOLD_LATE);
        Clock years = Clock.fixed(Instant.parse("2011-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (Node slow = new Node(logins, keyset, years);
                Connection gate = logins.owner().connect();
                Statement hold = gate.createStatement()) {
            hold.execute("select pg_advisory_lock(7)");
            CompletableFuture<?> late = CompletableFuture.runAsync(() -> slow.send(new MakeBox("late")));
            await().until(() -> TestDatabase.query(
                            logins.owner(), "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                    .equals("1"));
            IntStream.range(0, 30).forEach(i -> node.send(new PutIn("b" + i % 4, Long.toString(System.nanoTime()))));
            await().until(() -> arrivals.nanos.size() == 30);
            assertThat(late).isNotDone();
            assertThat(arrivals.made).doesNotContain("late");

            hold.execute("select pg_advisory_unlock(7)");
            late.get();
            await().until(() -> arrivals.made.contains("late"));
        }
        assertThat(arrivals.made).containsExactly("b0", "b1", "b2", "b3", "late");
        assertThat(TestDatabase.query(logins.app(), """
                        select leaf_index || ' of ' || (select count(*) from ledger.leaves) || ', '
                          || (global_index < (select max(global_index) from ledger.events))
                        from ledger.sealed_events where stream_id = 'late'""")).isEqualTo("34 of 35, true");
    }

    /** Notes how long each thing was under way, and each box. */
    static final class Arrivals {
        private final List<Long> nanos = new CopyOnWriteArrayList<>();
        private final List<String> made = new CopyOnWriteArrayList<>();

        void take(LedgerEvent event) {
            String json = new String(event.payload().orElseThrow().json(), StandardCharsets.UTF_8);
            JsonNode payload = JsonMapper.shared().readTree(json);
            switch (event.type()) {
                case "thing.put-in" ->
                    nanos.add(System.nanoTime()
                            - Long.parseLong(payload.path("thing").asString()));
                case "box.made" -> made.add(payload.path("id").asString());
                default -> throw new IllegalStateException(event.type());
            }
        }
    }
}
