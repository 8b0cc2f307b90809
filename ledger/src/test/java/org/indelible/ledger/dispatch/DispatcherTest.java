package org.indelible.ledger.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.node.Box.FumbleWith;
import org.indelible.ledger.node.Box.MakeBox;
import org.indelible.ledger.node.Box.PutIn;
import org.indelible.ledger.node.Box.Refused;
import org.indelible.ledger.node.Box.ShutBox;
import org.indelible.ledger.node.Box.UnshutBox;
import org.indelible.ledger.node.Node;
import org.indelible.ledger.store.AppendContext;
import org.indelible.ledger.store.Appended;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DispatcherTest {
    private final Logins logins = TestDatabase.fresh();
    private final Path keyset = Node.keyset();
    private final Node here = new Node(logins, keyset);
    private final Node there = new Node(logins, keyset);

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void a_command_answers_with_the_receipts_of_what_is_durable() {
        List<Appended> made = here.send(new MakeBox("b"));
        List<Appended> put = here.send(new PutIn("b", "spoon"));

        assertThat(made).singleElement().extracting(Appended::sequence).isEqualTo(0L);
        assertThat(put).singleElement().extracting(Appended::sequence).isEqualTo(1L);
        assertThat(TestDatabase.query(
                        logins.app(), "select encode(event_hash, 'hex') from ledger.events where sequence = 1"))
                .isEqualTo(HexFormat.of().formatHex(put.getFirst().eventHash()));
    }

    @Test
    void conflicting_commands_of_two_nodes_are_all_decided_on_the_newest_state() throws Exception {
        here.send(new MakeBox("b"));
        List<Callable<List<Appended>>> commands = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Node node = i % 2 == 0 ? here : there;
            String thing = "thing " + i;
            commands.add(() -> insistent(node, new PutIn("b", thing)));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<Appended>> done : threads.invokeAll(commands)) {
                assertThat(done.get()).hasSize(1);
            }
        }

        assertThat(TestDatabase.query(logins.app(), "select count(*) || '/' || max(sequence) from ledger.events"))
                .isEqualTo("41/40");
    }

    private static List<Appended> insistent(Node node, Object command) {
        while (true) {
            try {
                return node.send(command);
            } catch (TooManyConflicts e) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void neither_node_refuses_or_accepts_by_what_it_remembers() {
        here.send(new MakeBox("b"));
        there.send(new ShutBox("b"));
        assertThatThrownBy(() -> here.send(new PutIn("b", "spoon"))).isInstanceOf(Refused.class);
        there.send(new UnshutBox("b"));
        assertThat(here.send(new PutIn("b", "spoon"))).hasSize(1);
        here.send(new ShutBox("b"));
        assertThatThrownBy(() -> there.send(new PutIn("b", "fork"))).isInstanceOf(Refused.class);

        assertThat(TestDatabase.query(logins.app(), "select count(*) from ledger.events where type = 'thing.put-in'"))
                .isEqualTo("1");
    }

    @Test
    void a_thing_is_never_put_into_a_shut_box_however_nodes_race() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 15; i++) {
                String box = "box " + i;
                here.send(new MakeBox(box));
                there.send(new PutIn(box, "first"));
                Future<?> shutting = threads.submit(() -> here.send(new ShutBox(box)));
                Future<?> putting = threads.submit(() -> there.send(new PutIn(box, "second")));
                shutting.get();
                assertThat(catchThrowable(putting::get))
                        .satisfiesAnyOf(
                                failure -> assertThat(failure).isNull(),
                                failure -> assertThat(failure).hasCauseInstanceOf(Refused.class));
            }
        }
        assertThat(TestDatabase.query(logins.app(), """
                select count(*) from ledger.events shut join ledger.events put using (stream_id)
                where shut.type = 'box.shut' and put.type = 'thing.put-in' and put.sequence > shut.sequence""")).isEqualTo("0");
    }

    @Test
    void a_conflict_is_retried_three_times_at_a_new_moment_each_and_then_reported() {
        List<AppendContext> contexts = new ArrayList<>();
        AtomicInteger handled = alwaysFailing(new ConcurrencyException("somebody was faster"));

        assertThatThrownBy(() -> here.dispatcher.send(at -> new GenericCommandMessage<>("command"), contexts::add))
                .isInstanceOf(TooManyConflicts.class);

        assertThat(handled).hasValue(4);
        assertThat(contexts)
                .extracting(AppendContext::at)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void a_refusal_is_never_retried_even_if_a_conflict_caused_it() {
        AtomicInteger handled =
                alwaysFailing(new IllegalArgumentException("no", new ConcurrencyException("somebody was faster")));

        assertThatThrownBy(() -> here.dispatcher.send(at -> new GenericCommandMessage<>("command"), terms -> {}))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(handled).hasValue(1);
    }

    private AtomicInteger alwaysFailing(RuntimeException failure) {
        AtomicInteger handled = new AtomicInteger();
        here.dispatcher.bus().subscribe(String.class.getName(), message -> {
            handled.incrementAndGet();
            throw failure;
        });
        return handled;
    }

    @Test
    void a_failed_command_appends_nothing() {
        here.send(new MakeBox("b"));
        assertThatThrownBy(() -> here.send(new FumbleWith("b", "spoon"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> here.send(new PutIn("nowhere", "spoon")))
                .isInstanceOf(AggregateNotFoundException.class);

        assertThat(TestDatabase.query(logins.app(), "select count(*) from ledger.events"))
                .isEqualTo("1");
    }

    @Test
    void a_command_sent_while_an_event_is_handled_is_durable_before_that_is_committed() {
        UnitOfWork<?> handling = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("event"));

        assertThat(here.send(new MakeBox("b"))).hasSize(1);

        assertThat(TestDatabase.query(logins.app(), "select count(*) from ledger.events"))
                .isEqualTo("1");
        assertThat(CurrentUnitOfWork.get()).isSameAs(handling);
        handling.rollback();
        assertThat(here.send(new PutIn("b", "spoon"))).hasSize(1);
    }

    @Test
    void events_carry_the_metadata_of_their_command() {
        here.dispatcher.send(
                at -> new GenericCommandMessage<>(
                        new MakeBox("b"),
                        MetaData.with("actor", "anna@council.example").and("request", "r1")),
                terms -> {});

        assertThat(here.store.readEvents("b").next().getMetaData()).containsEntry("request", "r1");
    }

    @Test
    void many_boxes_are_filled_at_once() throws Exception {
        IntStream.range(0, 8).forEach(i -> here.send(new MakeBox("b" + i)));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<List<Appended>>> commands = IntStream.range(0, 80)
                    .mapToObj(i -> (Callable<List<Appended>>) () -> here.send(new PutIn("b" + i % 8, "thing")))
                    .toList();
            for (Future<List<Appended>> done : threads.invokeAll(commands)) {
                done.get();
            }
        }
        assertThat(TestDatabase.query(logins.app(), "select count(*) from ledger.events"))
                .isEqualTo("88");
    }
}
