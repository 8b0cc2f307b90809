package org.indelible.app.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.indelible.app.operations.ProjectionState;
import org.indelible.ledger.reading.SealedSignal;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.LiveProjection;
import org.indelible.projection.SealedEvents;

/**
 * Keeps one projection going on this node: reads sealed events in leaf order, woken whenever more is sealed. The projection's own row is its
 * position and its lock, so that on any number of nodes each batch is applied once. An event that cannot be applied stops it until it can
 * be; nothing is passed over.
 */
final class ProjectionPump implements AutoCloseable {
    private static final int BATCH = 500;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final LiveProjection projection;
    private final SealedEvents events;
    private final Turns turns;
    private boolean looked;

    /** @param rebuild builds the projection again, when a crash has emptied it */
    ProjectionPump(LiveProjection projection, SealedEvents events, SealedSignal signal, Runnable rebuild) {
        this.projection = projection;
        this.events = events;
        this.turns = new Turns(projection.name(), this::turnOnThread, rebuild, FIRST_PAUSE);
        signal.listen(turns::wake);
    }

    String name() {
        return projection.name();
    }

    void start() {
        turns.start();
    }

    /** The first turn applies even nothing: that finds the tables that a crash emptied without waiting for an event. */
    private boolean turnOnThread() {
        if (!looked) {
            projection.apply(List.of());
            looked = true;
        }
        return turn();
    }

    /** Applies one batch; whether there was one. */
    private boolean turn() {
        List<CommittedEvent> batch = events.after(projection.position(), BATCH);
        if (!batch.isEmpty()) projection.apply(batch);
        return !batch.isEmpty();
    }

    /** Applies all that is sealed now, on the caller's thread; for when nothing runs in the background. */
    void drain() {
        while (turn()) {
            // each turn moves the position on
        }
    }

    /** How far it is. */
    ProjectionState state(Clock clock) {
        long leaf = projection.position();
        List<CommittedEvent> next = events.after(leaf, 1);
        Duration behind = next.isEmpty()
                ? Duration.ZERO
                : Duration.between(next.getFirst().recordedAt(), clock.instant());
        return new ProjectionState(projection.name(), leaf, behind, turns.stopped());
    }

    /** Stops after the batch under way. */
    @Override
    public void close() {
        turns.close();
    }
}
