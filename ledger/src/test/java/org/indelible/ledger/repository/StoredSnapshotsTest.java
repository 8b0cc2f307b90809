package org.indelible.ledger.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.keys.KeyDestroyer;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.node.Box;
import org.indelible.ledger.node.Box.MakeBox;
import org.indelible.ledger.node.Box.PutIn;
import org.indelible.ledger.node.Box.Refused;
import org.indelible.ledger.node.Box.ShutBox;
import org.indelible.ledger.node.Box.UnshutBox;
import org.indelible.ledger.node.Node;
import org.indelible.ledger.store.Appended;
import org.indelible.ledger.store.StreamDestroyed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class StoredSnapshotsTest {
    private static final int EVERY = 10;

    private final Logins logins = TestDatabase.fresh();
    private final Path keyset = Node.keyset();
    private final Seen seen = new Seen();
    private final List<AutoCloseable> open = new ArrayList<>();

    /** What became of the snapshots of one node. */
    private static final class Seen implements SnapshotListener {
        private final AtomicInteger used = new AtomicInteger();
        private final AtomicInteger taken = new AtomicInteger();
        private final AtomicInteger dropped = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final List<SnapshotFault> ignored = new CopyOnWriteArrayList<>();

        @Override
        public void used() {
            used.incrementAndGet();
        }

        @Override
        public void ignored(SnapshotFault fault) {
            ignored.add(fault);
        }

        @Override
        public void taken(Duration took) {
            taken.incrementAndGet();
        }

        @Override
        public void dropped() {
            dropped.incrementAndGet();
        }

        @Override
        public void failed() {
            failed.incrementAndGet();
        }
    }

    private Node node(Seen noting) {
        Node node = new Node(logins, keyset, new Node.Snapshooting(EVERY, noting, Box.class));
        open.add(node);
        return node;
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open.reversed()) one.close();
    }

    /** A box, shut, whose snapshot names the event that shut it. */
    private void shutBox(String id) {
        Node node = node(new Seen());
        node.send(new MakeBox(id));
        for (int i = 0; i < EVERY - 2; i++) node.send(new PutIn(id, "spoon"));
        node.send(new ShutBox(id));
        await().until(() -> sequence(id).equals("" + (EVERY - 1)));
    }

    private String sequence(String id) {
        return TestDatabase.query(logins.app(), "select sequence from ledger.snapshots where stream_id = '" + id + "'");
    }

    @Test
    void a_node_that_remembers_nothing_begins_at_the_snapshot() {
        shutBox("b");
        Node fresh = node(seen);

        assertThatThrownBy(() -> fresh.send(new PutIn("b", "fork"))).isInstanceOf(Refused.class);
        List<Appended> opened = fresh.send(new UnshutBox("b"));

        assertThat(opened.getFirst().sequence()).isEqualTo(EVERY);
        assertThat(seen.used).hasValue(1);
        assertThat(seen.ignored).isEmpty();
    }

    @Test
    void what_was_appended_after_the_snapshot_counts() {
        shutBox("b");
        node(new Seen()).send(new UnshutBox("b"));

        assertThat(node(seen).send(new PutIn("b", "fork"))).hasSize(1);
        assertThat(seen.used).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    event_hash = sha256('another')                                            | OTHER_HISTORY
                    sequence = 1000000                                                        | OTHER_HISTORY
                    (sequence, event_hash) = (select sequence, event_hash from ledger.events where stream_id = 'b' and sequence = 3) | NOT_AUTHENTIC
                    state = set_byte(state, 40, 255 - get_byte(state, 40))                    | NOT_AUTHENTIC
                    state = substring(state for 20)                                           | NOT_AUTHENTIC
                    state = (select state from ledger.snapshots where stream_id = 'other')    | NOT_AUTHENTIC
                    key_id = 'file/other'                                                     | NOT_AUTHENTIC
                    format = sha256('older')                                                  | OTHER_FORMAT
                    """)
    void a_snapshot_that_was_tampered_with_is_ignored_and_replaced(String change, SnapshotFault fault) {
        shutBox("other");
        shutBox("b");
        String untouched = TestDatabase.query(
                logins.app(), "select encode(event_hash || format, 'hex') from ledger.snapshots where stream_id = 'b'");
        TestDatabase.execute(logins.owner(), "update ledger.snapshots set " + change + " where stream_id = 'b'");
        Node fresh = node(seen);

        assertThatThrownBy(() -> fresh.send(new PutIn("b", "fork"))).isInstanceOf(Refused.class);

        assertThat(seen.used).hasValue(0);
        assertThat(seen.ignored).containsExactly(fault);
        await().untilAtomic(seen.taken, is(1));
        assertThat(TestDatabase.query(
                        logins.app(),
                        "select encode(event_hash || format, 'hex') from ledger.snapshots where stream_id = 'b'"))
                .isEqualTo(untouched);
        Seen again = new Seen();
        assertThatThrownBy(() -> node(again).send(new PutIn("b", "fork"))).isInstanceOf(Refused.class);
        assertThat(again.used).hasValue(1);
    }

    @Test
    void an_older_snapshot_that_is_put_back_changes_no_decision() {
        shutBox("b");
        TestDatabase.execute(logins.owner(), "create table reading.put_aside as select * from ledger.snapshots");
        Node node = node(new Seen());
        node.send(new UnshutBox("b"));
        for (int i = 0; i < EVERY; i++) node.send(new PutIn("b", "fork"));
        await().until(() -> !sequence("b").equals("" + (EVERY - 1)));

        TestDatabase.execute(logins.owner(), "delete from ledger.snapshots");
        TestDatabase.execute(logins.owner(), "insert into ledger.snapshots select * from reading.put_aside");

        assertThat(node(seen).send(new PutIn("b", "knife"))).hasSize(1);
        assertThat(seen.used).hasValue(1);
    }

    @Test
    void a_snapshot_goes_with_the_key_of_its_file() {
        shutBox("b");

        new KeyDestroyer(logins.destroyer()).destroy(new KeyScope.File("b"));

        assertThat(sequence("b")).isEmpty();
        assertThatThrownBy(() -> node(seen).send(new PutIn("b", "fork"))).isInstanceOf(StreamDestroyed.class);
    }

    @Test
    void none_can_be_stored_under_a_key_that_was_destroyed() {
        shutBox("b");
        TestDatabase.execute(logins.owner(), "create table reading.put_aside as select * from ledger.snapshots");

        new KeyDestroyer(logins.destroyer()).destroy(new KeyScope.File("b"));

        assertThatThrownBy(() -> TestDatabase.execute(
                        logins.owner(), "insert into ledger.snapshots select * from reading.put_aside"))
                .hasMessageContaining("snapshots_key_id_fkey");
    }

    @Test
    void a_snapshot_goes_with_the_key_of_an_entry_of_its_file() {
        shutBox("b");
        var entry = new KeyScope.Entry("b", "e1");
        assertThat(node(seen).keys.beforehand(entry)).isPresent();

        new KeyDestroyer(logins.destroyer()).destroy(entry);

        assertThat(sequence("b")).isEmpty();
    }

    @Test
    void a_snapshot_whose_fold_began_before_an_entry_was_destroyed_is_not_stored() throws SQLException {
        Node node = node(seen);
        node.send(new MakeBox("b"));
        var entry = new KeyScope.Entry("b", "e1");
        assertThat(node.keys.beforehand(entry)).isPresent();
        var store = new SnapshotStore<>(
                node.app,
                new SnapshotSeal(TestDatabase.ORIGIN, "Box", node.keys),
                new StateJson<>(Box.class, JsonMapper.builder().build()),
                CodeDigest.of(Box.class));

        assertThat(store.take("b", EVERY, (_, _) -> {
                    new KeyDestroyer(logins.destroyer()).destroy(entry);
                    return new Remembered<>(new Box(), 0);
                }))
                .isEmpty();

        assertThat(store.take("b", EVERY, (_, _) -> new Remembered<>(new Box(), 0)))
                .as("another node may still have read with the key")
                .isEmpty();
        assertThat(sequence("b")).isEmpty();
        TestDatabase.execute(
                logins.owner(), "update ledger.destroyed_keys set destroyed_at = destroyed_at - interval '1 minute'");
        assertThat(store.take("b", EVERY, (_, _) -> new Remembered<>(new Box(), 0)))
                .hasValue(0);

        assertThat(store.take("b", 0, (_, _) -> {
                    destroy(node, new KeyScope.Entry("b", "e2"));
                    return new Remembered<>(new Box(), 0);
                }))
                .as("also where there is one already")
                .isEmpty();
        assertThat(sequence("b")).isEmpty();
    }

    private void destroy(Node node, KeyScope.Entry entry) {
        assertThat(node.keys.beforehand(entry)).isPresent();
        new KeyDestroyer(logins.destroyer()).destroy(entry);
    }

    @Test
    void what_writes_states_belongs_to_their_format() {
        assertThat(CodeDigest.of(Box.class, StateJson.class)).isNotEqualTo(CodeDigest.of(Box.class));
    }

    @Test
    void commands_do_not_wait_for_a_writer_of_snapshots_that_is_held_up() throws SQLException {
        Node node = node(seen);
        node.send(new MakeBox("b"));
        try (Connection lock = logins.owner().connect();
                Statement statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("lock table ledger.snapshots in exclusive mode");
            for (int i = 0; i < 3 * EVERY; i++) node.send(new PutIn("b", "spoon"));
            assertThat(seen.taken).hasValue(0);
            lock.rollback();
        }
        await().untilAtomic(seen.taken, is(1));
    }

    @Test
    void two_nodes_keep_one_snapshot_between_them() {
        Seen there = new Seen();
        List<Node> nodes = List.of(node(seen), node(there));
        nodes.getFirst().send(new MakeBox("b"));
        for (int i = 0; i < 6 * EVERY; i++) nodes.get(i % 2).send(new PutIn("b", "spoon"));
        nodes.getFirst().send(new ShutBox("b"));

        await().until(() -> Integer.parseInt(sequence("b")) >= 5 * EVERY);
        assertThat(TestDatabase.query(logins.app(), "select count(*) from ledger.snapshots"))
                .isEqualTo("1");
        Seen third = new Seen();
        assertThatThrownBy(() -> node(third).send(new PutIn("b", "fork"))).isInstanceOf(Refused.class);
        assertThat(third.used).hasValue(1);
        assertThat(seen.failed.get() + there.failed.get()).isZero();
    }

    @Test
    void a_stream_that_has_not_grown_enough_has_none() {
        Node node = node(seen);
        node.send(new MakeBox("b"));
        for (int i = 0; i < EVERY - 2; i++) node.send(new PutIn("b", "spoon"));
        node.close();

        assertThat(sequence("b")).isEmpty();
        assertThat(seen.taken).hasValue(0);
        assertThat(seen.failed).as("begun, and ended by the end of the node").hasValue(0);
        assertThat(seen.dropped).hasValue(0);
    }

    @Test
    void nothing_runs_after_the_end_and_what_runs_is_ended() throws InterruptedException {
        Node node = node(new Seen());
        var snapshots = new StoredSnapshots<>(
                node.app,
                node.keys,
                TestDatabase.ORIGIN,
                "Box",
                new StateJson<>(Box.class, JsonMapper.builder().build()),
                EVERY,
                seen,
                Box.class);
        var begun = new CountDownLatch(1);
        var forEver = new CountDownLatch(1);
        snapshots.grew("b", EVERY, (_, _) -> {
            begun.countDown();
            try {
                forEver.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new Remembered<>(new Box(), EVERY);
        });
        begun.await();
        var ranLate = new AtomicBoolean();
        snapshots.grew("waiting", EVERY, (_, _) -> {
            ranLate.set(true);
            throw new IllegalStateException("it waited until the end");
        });

        snapshots.close();
        snapshots.grew("c", EVERY, (_, _) -> {
            ranLate.set(true);
            throw new IllegalStateException("it is over");
        });

        assertThat(seen.failed).hasValue(1);
        assertThat(seen.taken).hasValue(0);
        assertThat(seen.dropped).hasValue(1);
        assertThat(ranLate).isFalse();
    }
}
