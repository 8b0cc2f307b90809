package org.indelible.ledger.store;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToLongFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;

/** One stream that this node appends to, one event at a time. */
final class Lane {
    static final String TYPE = "AccessLane";
    private static final long UNKNOWN = -1;
    private static final int ATTEMPTS = 5;

    private final String streamId;
    private final Appender appender;
    private final ToLongFunction<String> nextSequence;
    private final ReentrantLock inFlight = new ReentrantLock();
    private long next = UNKNOWN;

    Lane(String streamId, Appender appender, ToLongFunction<String> nextSequence) {
        this.streamId = streamId;
        this.appender = appender;
        this.nextSequence = nextSequence;
    }

    boolean take() {
        return inFlight.tryLock();
    }

    void await() {
        inFlight.lock();
    }

    /** Appends and lets go of the lane, which the caller has taken. */
    Appended append(UUID id, Object payload, MetaData metadata, AppendContext context) {
        try {
            for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
                try {
                    return appendNext(id, payload, metadata, context);
                } catch (ConcurrencyException e) {
                    // Somebody else has this node's name, or this lane was forgotten and opened again.
                    next = UNKNOWN;
                }
            }
            return appendNext(id, payload, metadata, context);
        } catch (RuntimeException e) {
            next = UNKNOWN;
            throw e;
        } finally {
            inFlight.unlock();
        }
    }

    private Appended appendNext(UUID id, Object payload, MetaData metadata, AppendContext context) {
        if (next == UNKNOWN) {
            next = nextSequence.applyAsLong(streamId);
        }
        DomainEventMessage<?> event =
                new GenericDomainEventMessage<>(TYPE, streamId, next, payload, metadata, id.toString(), context.at());
        Appended receipt = appender.append(List.of(event), context).getFirst();
        next++;
        return receipt;
    }
}
