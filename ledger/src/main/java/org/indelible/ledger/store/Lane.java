package org.indelible.ledger.store;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;

/** One stream that this node appends to, one event at a time. */
final class Lane {
    private static final long UNKNOWN = -1;
    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String type;
    private final String streamId;
    private final Appender appender;
    private final LedgerStorageEngine engine;
    private final ReentrantLock inFlight = new ReentrantLock();
    private long next = UNKNOWN;

    /** @param engine tells where the stream ends */
    Lane(String type, String streamId, Appender appender, LedgerStorageEngine engine) {
        this.type = type;
        this.streamId = streamId;
        this.appender = appender;
        this.engine = engine;
    }

    boolean take() {
        return inFlight.tryLock();
    }

    /**
     * Takes the lane once it is free.
     *
     * @throws LedgerBusy if it is not within 5 s: whoever has it may be waiting for a commit, and those before us may each wait as long
     */
    void await() {
        try {
            if (inFlight.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new LedgerBusy("The lane is taken for longer than " + PATIENCE);
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
            next = engine.lastSequenceNumberFor(streamId).map(last -> last + 1).orElse(0L);
        }
        DomainEventMessage<?> event =
                new GenericDomainEventMessage<>(type, streamId, next, payload, metadata, id.toString(), context.at());
        Appended receipt = appender.append(List.of(event), context).getFirst();
        next++;
        return receipt;
    }
}
