package org.indelible.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SealerTest {
    private final Logins logins = TestDatabase.fresh();
    private final Login app = logins.app();
    private final AtomicInteger signals = new AtomicInteger();
    private final Sealer sealer = sealer(Clock.systemUTC());
    private final Sealer other = sealer(Clock.systemUTC());

    @AfterEach
    void close() {
        sealer.close();
        other.close();
    }

    @Test
    void committed_events_are_sealed_without_gaps_and_with_rising_times() {
        Stream a = new Stream("a").append(app).append(app);
        new Stream("b").append(app);
        sealer.sealInline();
        a.append(app);
        sealer.sealInline();

        assertThat(order()).isEqualTo("0:a/0 1:a/1 2:b/0 3:a/2");
        assertThat(leaves("bool_and(sealed_at > before)")).isEqualTo("t");
        assertThat(sealer.status().lastLeaf()).isEqualTo(3);
        assertThat(signals).hasPositiveValue();
    }

    @Test
    void the_time_of_a_leaf_rises_even_when_the_clock_does_not() {
        Sealer stopped = sealer(Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC));
        new Stream("a").append(app).append(app).append(app);
        stopped.sealInline();
        stopped.close();

        assertThat(leaves("max(sealed_at) = '2020-01-01T00:00:00.000002Z'")).isEqualTo("t");
    }

    @Test
    void an_event_that_is_committed_late_is_sealed_late_and_never_lost() throws SQLException {
        sealer.start();
        Stream late = new Stream("late", Instant.parse("2011-01-01T00:00:00Z"));
        try (Connection held = app.connect()) {
            held.setAutoCommit(false);
            late.append(held);
            Stream busy = new Stream("busy");
            for (int i = 1; i <= 20; i++) {
                busy.append(app);
                sealer.wake();
                awaitLeaves(i);
            }
            held.commit();
        }
        late.append(app);
        sealer.wake();
        awaitLeaves(22);

        assertThat(order()).startsWith("0:busy/0 1:busy/1").endsWith("19:busy/19 20:late/0 21:late/1");
    }

    @Test
    void what_was_committed_while_no_sealer_ran_is_found_at_the_start() {
        new Stream("a").append(app).append(app);
        sealer.start();

        awaitLeaves(2);
    }

    @Test
    void a_tampered_row_is_never_sealed_and_other_streams_go_on() {
        sealer.start();
        new Stream("bad").append(app);
        awaitLeaves(1);
        tamper(
                "update ledger.events set payload = 'other' where stream_id = 'x' and sequence = 0",
                () -> new Stream("x").append(app).append(app));
        sealer.wake();
        Stream good = new Stream("good").append(app);
        sealer.wake();
        awaitLeaves(2);
        good.append(app);
        sealer.wake();
        awaitLeaves(3);

        assertThat(order()).isEqualTo("0:bad/0 1:good/0 2:good/1");
        assertThat(found())
                .singleElement()
                .matches(mismatch -> mismatch.streamId().equals("x")
                        && mismatch.sequence() == 0
                        && mismatch.mismatch() == Mismatch.HASH_DIFFERS);
        await().untilAsserted(() -> assertThat(sealer.status().quarantined()).containsExactly("x"));
        await().untilAsserted(() -> assertThat(sealer.oldestUnsealed()).isZero());
        assertThat(sealer.status().stopped()).isFalse();
    }

    @Test
    void a_row_without_its_predecessor_is_never_sealed() {
        Stream a = new Stream("a").append(app).append(app);
        tamper("delete from ledger.events where stream_id = 'a' and sequence = 0", () -> {});
        sealer.sealInline();
        a.append(app);
        sealer.sealInline();

        assertThat(order()).isEmpty();
        assertThat(found())
                .singleElement()
                .matches(m -> m.mismatch() == Mismatch.PREDECESSOR_MISSING && m.sequence() == 1);
    }

    @Test
    void a_change_to_what_is_sealed_stops_sealing_on_every_node() {
        Stream a = new Stream("a").append(app);
        sealer.sealInline();
        tamper("update ledger.events set actor = 'somebody else' where stream_id = 'a'", () -> {});
        a.append(app);
        new Stream("b").append(app);

        assertThatThrownBy(sealer::sealInline).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(other::sealInline).isInstanceOf(IllegalStateException.class);

        assertThat(order()).isEqualTo("0:a/0");
        other.start();
        await().until(() -> other.status().stopped());
        await().until(() -> other.oldestUnsealed().compareTo(Duration.ofMillis(300)) > 0);
    }

    @Test
    void the_other_node_takes_over_when_the_sealing_one_dies() {
        sealer.start();
        other.start();
        new Stream("a").append(app);
        sealer.wake();
        awaitLeaves(1);
        sealer.close();
        new Stream("b").append(app);

        awaitLeaves(2);
    }

    @Test
    void a_sealer_whose_connection_dies_with_the_lock_lets_the_other_seal() throws SQLException {
        try (Connection dying = logins.sealer().connect()) {
            dying.setAutoCommit(false);
            assertThat(Head.lockIfFree(dying)).isPresent();
            other.start();
            new Stream("a").append(app);
            other.wake();
            await().until(() -> !other.status().leading());
            assertThat(order()).isEmpty();
            TestDatabase.query(logins.sealer(), """
                    select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'""");
        }
        awaitLeaves(1);
    }

    @Test
    void a_sealer_whose_connections_break_opens_others() {
        sealer.start();
        new Stream("a").append(app);
        sealer.wake();
        awaitLeaves(1);
        TestDatabase.query(logins.sealer(), """
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where usename = 'indelible_sealer' and pid <> pg_backend_pid()""");
        new Stream("b").append(app);
        sealer.wake();

        awaitLeaves(2);
        await().until(() -> sealer.oldestUnsealed().isZero());
    }

    /** As after a failover to a standby that had not heard of the last transactions. */
    @Test
    void after_a_broken_connection_an_event_of_an_older_transaction_is_found_too() {
        sealer.start();
        new Stream("a").append(app);
        sealer.wake();
        awaitLeaves(1);
        tamper("update ledger.events set tx = '3' where stream_id = 'b'", () -> {
            TestDatabase.query(logins.sealer(), """
                    select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'indelible sealer'""");
            new Stream("b").append(app);
        });
        sealer.wake();

        awaitLeaves(2);
    }

    @Test
    void both_nodes_sealing_at_once_give_every_event_one_place() {
        sealer.start();
        other.start();
        List<Stream> streams =
                IntStream.range(0, 8).mapToObj(i -> new Stream("s" + i)).toList();
        for (int i = 0; i < 10; i++) {
            streams.parallelStream().forEach(stream -> {
                stream.append(app);
                sealer.wake();
                other.wake();
            });
        }

        awaitLeaves(80);
        assertThat(leaves("bool_and(sequence = 0 or leaf_index > (select leaf_index from ledger.sealed_events p"
                        + " where p.stream_id = s.stream_id and p.sequence = s.sequence - 1))"))
                .isEqualTo("t");
        assertThat(leaves("max(leaf_index) - min(leaf_index) + 1 = count(*)")).isEqualTo("t");
        assertThat(found()).isEmpty();
    }

    @Test
    void the_other_node_hears_of_it_without_being_woken() {
        AtomicInteger heard = new AtomicInteger();
        try (Sealer listening =
                new Sealer(logins.sealer(), TestDatabase.KEY, Clock.systemUTC(), heard::incrementAndGet)) {
            listening.start();
            new Stream("a").append(app);
            sealer.sealInline();
            await().until(() -> listening.status().lastLeaf() == 0);
            assertThat(heard).hasPositiveValue();
        }
    }

    private Sealer sealer(Clock clock) {
        return new Sealer(logins.sealer(), TestDatabase.KEY, clock, signals::incrementAndGet);
    }

    /** Does what only somebody who owns the tables can, before a sealer sees what {@code appended} appends. */
    private void tamper(String statement, Runnable appended) {
        try (Connection lock = logins.sealer().connect()) {
            lock.setAutoCommit(false);
            Head.lock(lock);
            appended.run();
            TestDatabase.execute(logins.owner(), "alter table ledger.events disable trigger events_only_grow");
            TestDatabase.execute(logins.owner(), statement);
            TestDatabase.execute(logins.owner(), "alter table ledger.events enable always trigger events_only_grow");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<MismatchFound> found() {
        try (Connection connection = app.connect()) {
            return Mismatches.all(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitLeaves(int count) {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> TestDatabase.query(app, "select count(*) from ledger.leaves")
                        .equals(Integer.toString(count)));
    }

    private String order() {
        return TestDatabase.query(app, """
                select coalesce(string_agg(leaf_index || ':' || stream_id || '/' || sequence, ' ' order by leaf_index), '')
                from ledger.sealed_events""");
    }

    private String leaves(String expression) {
        return TestDatabase.query(
                app,
                "select " + expression
                        + " from (select *, coalesce(lag(sealed_at) over (order by leaf_index), '-infinity')"
                        + " as before from ledger.sealed_events) s");
    }
}
