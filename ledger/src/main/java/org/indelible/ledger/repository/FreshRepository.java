package org.indelible.ledger.repository;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.AggregateDeletedException;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.indelible.ledger.store.PayloadDestroyed;
import org.indelible.ledger.store.StreamDestroyed;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a bounded number of aggregates and reads, at every load, what was appended since: one indexed query that usually finds nothing.
 *
 * <p>A command takes the remembered aggregate out and puts it back in two cases only: its events were committed, or it ended without applying
 * any (a refusal). In every other case the aggregate may hold events that never came to be, and is forgotten. Commands for one aggregate run one
 * after another on a node; between nodes the stream's unique sequence decides. An aggregate that is not remembered begins at its snapshot, where
 * there is one, and is brought up to date in the same way.
 */
public final class FreshRepository<T> extends EventSourcingRepository<T> {
    private final EventStore events;
    private final Snapshots<T> snapshots;
    private final Cache<String, Remembered<T>> memory;

    /**
     * @param type the aggregate's root
     * @param events where its streams are read and appended
     * @param snapshots where an aggregate begins that is not remembered
     * @param capacity how many aggregates are remembered at most
     */
    public FreshRepository(Class<T> type, EventStore events, Snapshots<T> snapshots, int capacity) {
        super(EventSourcingRepository.builder(type).eventStore(events));
        this.events = events;
        this.snapshots = snapshots;
        this.memory = Caffeine.newBuilder()
                .maximumSize(capacity)
                .executor(Runnable::run)
                .build();
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, @Nullable Long expectedVersion) {
        Remembered<T> remembered = memory.asMap().remove(id);
        Remembered<T> beginning = remembered == null ? snapshots.find(id).orElse(null) : remembered;
        EventSourcedAggregate<T> aggregate = beginning == null
                ? super.doLoadWithLock(id, expectedVersion)
                : broughtUpToDate(id, beginning, UnaryOperator.identity());
        long loaded = aggregate.version();
        CurrentUnitOfWork.get().onRollback(unit -> {
            if (aggregate.version() == loaded) {
                remember(aggregate);
            }
        });
        return aggregate;
    }

    /** A stream whose beginning is gone says nothing to decide from. */
    @Override
    protected DomainEventStream readEvents(String id) {
        DomainEventStream stream = super.readEvents(id);
        if (stream.hasNext() && stream.peek().getPayloadType() == PayloadDestroyed.class) {
            throw new StreamDestroyed(id);
        }
        return stream;
    }

    private EventSourcedAggregate<T> broughtUpToDate(
            String id, Remembered<T> beginning, UnaryOperator<DomainEventStream> reading) {
        EventSourcedAggregate<T> aggregate = EventSourcedAggregate.reconstruct(
                beginning.root(),
                aggregateModel(),
                beginning.sequence(),
                false,
                events,
                NoSnapshotTriggerDefinition.TRIGGER);
        DomainEventStream tail = reading.apply(events.readEvents(id, beginning.sequence() + 1));
        if (tail.hasNext()) {
            aggregate.initializeState(tail);
        }
        if (aggregate.isDeleted()) {
            throw new AggregateDeletedException(id);
        }
        return aggregate;
    }

    /** The aggregate as its stream gives it now, in nobody's hands; ends when the thread is interrupted. */
    private Remembered<T> folded(String id, @Nullable Remembered<T> earlier) {
        EventSourcedAggregate<T> aggregate = earlier == null
                ? whole(interruptible(readEvents(id)))
                : broughtUpToDate(id, earlier, FreshRepository::interruptible);
        return new Remembered<>(aggregate.getAggregateRoot(), aggregate.version());
    }

    private EventSourcedAggregate<T> whole(DomainEventStream stream) {
        EventSourcedAggregate<T> aggregate = EventSourcedAggregate.initialize(
                getAggregateFactory().createAggregateRoot("", stream.peek()),
                aggregateModel(),
                events,
                NoSnapshotTriggerDefinition.TRIGGER);
        aggregate.initializeState(stream);
        return aggregate;
    }

    private static DomainEventStream interruptible(DomainEventStream stream) {
        return stream.filter(event -> {
            if (Thread.currentThread().isInterrupted()) throw new CancellationException();
            return true;
        });
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        unit.afterCommit(committed -> remember(aggregate));
    }

    private void remember(EventSourcedAggregate<T> aggregate) {
        String id = aggregate.identifierAsString();
        memory.put(id, new Remembered<>(aggregate.getAggregateRoot(), aggregate.version()));
        snapshots.grew(id, aggregate.version(), this::folded);
    }
}
