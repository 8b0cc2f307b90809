package org.indelible.app.wiring;

import java.time.Duration;
import java.util.List;
import org.indelible.ledger.reading.SealedSignal;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.LiveProjection;
import org.indelible.projection.SealedEvents;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one projection going on this node: reads sealed events in leaf order, woken whenever more is sealed. The projection's own row is its
 * position and its lock, so that on any number of nodes each batch is applied once. An event that cannot be applied stops it until it can
 * be; nothing is passed over.
 */
final class ProjectionPump implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final LiveProjection projection;
    private final Batches batches;
    private final Turns turns;
    private boolean looked;
    /** How far this projection is, as far as this node knows; null where it has to ask. */
    private @Nullable Long leaf;

    /** @param rebuild builds the projection again, when a crash has emptied it */
    ProjectionPump(LiveProjection projection, SealedEvents events, SealedSignal signal, Runnable rebuild) {
        this.projection = projection;
        this.batches = new Batches(events);
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
        long from = leaf == null ? projection.position() : leaf;
        leaf = null;
        List<CommittedEvent> batch = batches.after(from);
        leaf = batch.isEmpty() ? (Long) from : (Long) projection.apply(batch);
        return !batch.isEmpty();
    }

    /** Applies all that is sealed now, on the caller's thread; for when nothing runs in the background. */
    void drain() {
        while (turn()) {
            // each turn moves the position on
        }
    }

    /** Why it does not go on, without content of the record; null while it does. */
    @Nullable
    String stopped() {
        return turns.stopped();
    }

    /** Stops after the batch under way. */
    @Override
    public void close() {
        turns.close();
    }
}
