package org.indelible.ledger.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.indelible.ledger.node.Box;
import org.indelible.ledger.node.Box.FumbleWith;
import org.indelible.ledger.node.Box.MakeBox;
import org.indelible.ledger.node.Box.PutIn;
import org.indelible.ledger.node.Box.Refused;
import org.indelible.ledger.node.Box.ShutBox;
import org.indelible.ledger.node.Box.UnshutBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FreshRepositoryTest {
    private final Memory memory = new Memory();
    private final CommandBus here = node();
    private final CommandBus there = node();

    @Test
    void what_another_node_appended_is_seen_by_the_next_command() {
        send(here, new MakeBox("b"));
        send(there, new PutIn("b", "spoon"));

        assertThat(send(here, new PutIn("b", "fork"))).isEqualTo(2);
        assertThat(send(there, new PutIn("b", "knife"))).isEqualTo(3);
    }

    @Test
    void a_remembered_state_never_refuses_what_another_node_made_possible() {
        send(here, new MakeBox("b"));
        send(here, new ShutBox("b"));
        assertThatThrownBy(() -> send(here, new PutIn("b", "spoon"))).isInstanceOf(Refused.class);

        send(there, new UnshutBox("b"));

        assertThat(send(here, new PutIn("b", "spoon"))).isEqualTo(1);
    }

    @Test
    void a_remembered_state_never_accepts_what_another_node_made_impossible() {
        send(here, new MakeBox("b"));
        send(there, new ShutBox("b"));

        assertThatThrownBy(() -> send(here, new PutIn("b", "spoon"))).isInstanceOf(Refused.class);
    }

    @Test
    void a_command_that_fails_after_applying_leaves_no_trace() {
        send(here, new MakeBox("b"));
        assertThatThrownBy(() -> send(here, new FumbleWith("b", "spoon"))).isInstanceOf(Refused.class);

        assertThat(send(here, new PutIn("b", "fork"))).isEqualTo(1);
    }

    @Test
    void a_command_whose_append_fails_leaves_no_trace() {
        send(here, new MakeBox("b"));
        memory.failNext(new ConcurrencyException("somebody was faster"));
        assertThatThrownBy(() -> send(here, new PutIn("b", "spoon"))).isInstanceOf(ConcurrencyException.class);

        assertThat(send(here, new PutIn("b", "fork"))).isEqualTo(1);
    }

    @Test
    void only_the_tail_is_read_after_an_acceptance_and_after_a_refusal() {
        send(here, new MakeBox("b"));
        send(here, new ShutBox("b"));
        assertThatThrownBy(() -> send(here, new PutIn("b", "spoon"))).isInstanceOf(Refused.class);
        send(here, new UnshutBox("b"));

        assertThat(memory.reads).containsExactly(1L, 2L, 2L);
    }

    @Test
    void an_aggregate_that_does_not_fit_is_read_from_the_beginning() {
        CommandBus forgetful = node(0);
        send(forgetful, new MakeBox("b"));
        send(forgetful, new PutIn("b", "spoon"));
        send(forgetful, new PutIn("b", "fork"));

        assertThat(memory.reads).containsExactly(0L, 0L);
    }

    private CommandBus node() {
        return node(10);
    }

    private CommandBus node(int capacity) {
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(memory).build();
        CommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        AggregateAnnotationCommandHandler.<Box>builder()
                .aggregateType(Box.class)
                .repository(new FreshRepository<>(Box.class, store, Snapshots.none(), capacity))
                .build()
                .subscribe(bus);
        return bus;
    }

    private static Object send(CommandBus bus, Object command) {
        AtomicReference<CommandResultMessage<?>> result = new AtomicReference<>();
        bus.dispatch(GenericCommandMessage.asCommandMessage(command), (sent, answer) -> result.set(answer));
        if (result.get().isExceptional()) {
            throw (RuntimeException) result.get().exceptionResult();
        }
        return result.get().getPayload();
    }

    /** Notes from where streams are read, and fails on demand. */
    private static final class Memory extends InMemoryEventStorageEngine {
        private final List<Long> reads = new ArrayList<>();
        private @Nullable RuntimeException failure;

        void failNext(RuntimeException next) {
            failure = next;
        }

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            RuntimeException failing = failure;
            failure = null;
            if (failing != null) {
                throw failing;
            }
            super.appendEvents(events);
        }

        @Override
        public DomainEventStream readEvents(String stream, long first) {
            reads.add(first);
            return super.readEvents(stream, first);
        }
    }
}
