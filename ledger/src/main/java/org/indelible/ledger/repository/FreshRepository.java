package org.indelible.ledger.repository;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
 * after another on a node; between nodes the stream's unique sequence decides.
 */
public final class FreshRepository<T> extends EventSourcingRepository<T> {
    private final EventStore events;
    private final Cache<String, Remembered<T>> memory;

    /**
     * @param type the aggregate's root
     * @param events where its streams are read and appended
     * @param capacity how many aggregates are remembered at most
     */
    public FreshRepository(Class<T> type, EventStore events, int capacity) {
        super(EventSourcingRepository.builder(type).eventStore(events));
        this.events = events;
        this.memory = Caffeine.newBuilder()
                .maximumSize(capacity)
                .executor(Runnable::run)
                .build();
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, @Nullable Long expectedVersion) {
        Remembered<T> remembered = memory.asMap().remove(id);
        EventSourcedAggregate<T> aggregate =
                remembered == null ? super.doLoadWithLock(id, expectedVersion) : broughtUpToDate(id, remembered);
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

    private EventSourcedAggregate<T> broughtUpToDate(String id, Remembered<T> remembered) {
        EventSourcedAggregate<T> aggregate = EventSourcedAggregate.reconstruct(
                remembered.root(),
                aggregateModel(),
                remembered.sequence(),
                false,
                events,
                NoSnapshotTriggerDefinition.TRIGGER);
        DomainEventStream tail = events.readEvents(id, remembered.sequence() + 1);
        if (tail.hasNext()) {
            aggregate.initializeState(tail);
        }
        if (aggregate.isDeleted()) {
            throw new AggregateDeletedException(id);
        }
        return aggregate;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        unit.afterCommit(committed -> remember(aggregate));
    }

    private void remember(EventSourcedAggregate<T> aggregate) {
        memory.put(aggregate.identifierAsString(), new Remembered<>(aggregate.getAggregateRoot(), aggregate.version()));
    }
}
