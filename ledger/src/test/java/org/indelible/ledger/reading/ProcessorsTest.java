package org.indelible.ledger.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.node.Box.BoxMade;
import org.indelible.ledger.node.Box.MakeBox;
import org.indelible.ledger.node.Box.PutIn;
import org.indelible.ledger.node.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessorsTest {
    private static final ProcessorSettings THINGS = ProcessorSettings.projection("things");

    private final Logins logins = TestDatabase.fresh();
    private final Path keyset = Node.keyset();
    private final Node node = new Node(logins, keyset);
    private final ThingsProjection things = new ThingsProjection(node.app);
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeEach
    void start() {
        TestDatabase.execute(logins.owner(), ThingsProjection.TABLE);
        open.add(node);
        node.sealer.start();
        IntStream.range(0, 8).forEach(i -> node.send(new MakeBox("b" + i)));
    }

    @AfterEach
    void close() throws Exception {
        things.release.countDown();
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    @Test
    void every_event_is_written_once() {
        TrackedProcessor processor = start("a", THINGS.inSegments(4), things);
        put(0, 50);

        awaitRows(50);
        await().until(() -> processor.status().position() == 57);
        await().until(() -> processor.status().segments().stream().allMatch(SegmentStatus::caughtUp));
        assertThat(processor.status().segments()).hasSize(4);
        assertThat(processor.status().failing()).isFalse();
    }

    @Test
    void an_event_that_cannot_be_applied_rolls_back_rows_and_position_and_is_not_passed_over() {
        things.refuse = "thing 1";
        put(0, 3);
        TrackedProcessor processor = start("a", THINGS, things);

        await().until(() -> processor.status().failing());
        assertThat(count("count(*) filter (where thing >= 'thing 1')")).isZero();
        assertThat(processor.status().segments().getFirst().failure())
                .isNotNull()
                .matches(failure -> failure.eventType().equals("ThingPutIn")
                        && failure.position() == 9
                        && failure.errorType().equals("java.lang.IllegalStateException")
                        && !failure.toString().contains("thing 1"));

        things.refuse = "";
        awaitRows(3);
        await().until(() -> !processor.status().failing() && processor.status().position() == 10);
    }

    @Test
    void a_failing_segment_does_not_hold_up_the_other() {
        things.refuse = "thing 0";
        put(0, 40);
        TrackedProcessor processor =
                start("a", new ProcessorSettings("things", 2, 1, ProcessorSettings.Start.FIRST_EVENT), things);

        await().until(() -> processor.status().failing());
        await().until(() -> processor.status().segments().stream()
                .anyMatch(segment -> segment.position() == 47 && segment.failure() == null));
        assertThat(count("count(*)")).isBetween(1, 39);
        things.refuse = "";
        awaitRows(40);
    }

    @Test
    void an_event_of_an_unknown_type_stops_the_reader_and_is_not_passed_over() {
        put(0, 3);
        Node older = new Node(logins, keyset, Map.of("box.made@1", BoxMade.class));
        open.add(older);
        Processors processors = new Processors(older.app, older.store, "older", 2);
        open.add(processors);
        TrackedProcessor processor = processors.processor(THINGS, new ThingsProjection(older.app));
        open.add(processor::stop);
        processor.start();

        await().until(() -> processor.status().failing());
        assertThat(processor.status().reading())
                .hasValueSatisfying(failure -> assertThat(failure.position()).isEqualTo(7));
        processor.stop();
        start("newer", THINGS, things);
        awaitRows(3);
    }

    @Test
    void a_node_that_dies_in_a_batch_leaves_no_rows_and_another_takes_its_place() {
        things.hangAt = "thing 2";
        put(0, 4);
        start("a", THINGS, things);
        await().until(() -> things.hanging.getCount() == 0);
        TestDatabase.query(logins.app(), """
                select count(pg_terminate_backend(pid)) from pg_stat_activity where state = 'idle in transaction'""");

        assertThat(count("count(*) filter (where thing >= 'thing 2')")).isZero();

        start("b", THINGS, new ThingsProjection(node.app));

        awaitRows(4);
        things.release.countDown();
        put(4, 6);
        awaitRows(6);
    }

    @Test
    void a_node_that_lost_its_claim_while_it_was_slow_writes_nothing() {
        things.hangAt = "thing 2";
        put(0, 4);
        TrackedProcessor slow = start("a", THINGS, things);
        await().until(() -> things.hanging.getCount() == 0);
        TestDatabase.execute(logins.app(), "update ledger.tokens set owner = 'b'");
        things.hangAt = "";
        things.release.countDown();

        await().until(() -> slow.status().segments().stream().allMatch(segment -> segment.failure() != null));
        assertThat(count("count(*) filter (where thing >= 'thing 2')")).isZero();
        start("b", THINGS, new ThingsProjection(node.app));
        awaitRows(4);
    }

    @Test
    void two_nodes_share_the_segments() {
        TrackedProcessor a = start("a", THINGS.inSegments(4), things);
        await().until(() -> a.status().segments().size() == 4);
        TrackedProcessor b = start("b", THINGS.inSegments(4), new ThingsProjection(node.app));
        put(0, 20);
        awaitRows(20);
        a.stop();
        await().until(() -> b.status().segments().size() == 4);
        put(20, 40);

        awaitRows(40);
    }

    @Test
    void a_projection_can_be_built_again_from_the_first_event() {
        TrackedProcessor processor = start("a", THINGS.inSegments(2), things);
        put(0, 5);
        awaitRows(5);
        assertThatThrownBy(processor::reset).isInstanceOf(IllegalStateException.class);
        processor.stop();
        TestDatabase.execute(logins.app(), "delete from reading.things where thing = 'thing 1'");

        processor.reset();
        assertThat(count("count(*)")).isZero();
        processor.start();

        awaitRows(5);
    }

    @Test
    void an_automation_begins_after_what_was_sealed_before_it_existed() {
        put(0, 3);
        await().until(() -> node.sealer.status().lastLeaf() == 10);
        TrackedProcessor processor =
                start("a", new ProcessorSettings("when", 1, 10, ProcessorSettings.Start.NEXT_EVENT), things);
        await().until(() -> !processor.status().segments().isEmpty());
        put(3, 4);

        awaitRows(1);
        assertThat(TestDatabase.query(logins.app(), "select thing from reading.things"))
                .isEqualTo("thing 3");
    }

    private TrackedProcessor start(String name, ProcessorSettings settings, Object handler) {
        Processors processors = new Processors(node.app, node.store, name, 2, Duration.ofSeconds(2));
        open.add(processors);
        TrackedProcessor processor = processors.processor(settings, handler);
        processor.start();
        open.add(processor::stop);
        return processor;
    }

    private void put(int from, int to) {
        IntStream.range(from, to).forEach(i -> node.send(new PutIn("b" + i % 8, "thing " + i)));
        await().until(() -> TestDatabase.query(
                        logins.app(),
                        "select (select count(*) from ledger.events) - (select count(*) from ledger.leaves)")
                .equals("0"));
    }

    private void awaitRows(int rows) {
        await().atMost(Duration.ofSeconds(20)).until(() -> count("count(*)") == rows);
        assertThat(count("count(distinct event_id)")).isEqualTo(rows);
    }

    private int count(String expression) {
        return Integer.parseInt(TestDatabase.query(logins.app(), "select " + expression + " from reading.things"));
    }
}
