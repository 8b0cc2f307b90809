package org.indelible.app.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.indelible.app.operations.ProjectionState;
import org.indelible.ledger.reading.SealedSignal;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.LiveProjection;
import org.indelible.projection.ProjectionEmptied;
import org.indelible.projection.SealedEvents;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one projection going on this node: reads sealed events in leaf order, woken whenever more is sealed. The projection's own row is its
 * position and its lock, so that on any number of nodes each batch is applied once. An event that cannot be applied stops it, and it tries
 * again after 1 s, then 2 s, up to a minute; nothing is passed over.
 */
final class ProjectionPump implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionPump.class);
    private static final int BATCH = 500;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration POLL = Duration.ofMillis(500);

    private final LiveProjection projection;
    private final SealedEvents events;
    private final Runnable rebuild;
    private final Wakes wakes = new Wakes();
    private final Thread thread;
    private volatile @Nullable String stoppedAt;
    private volatile boolean closing;

    /** @param rebuild builds the projection again, when a crash has emptied it */
    ProjectionPump(LiveProjection projection, SealedEvents events, SealedSignal signal, Runnable rebuild) {
        this.projection = projection;
        this.events = events;
        this.rebuild = rebuild;
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("projection-" + projection.name())
                .unstarted(this::run);
        signal.listen(wakes::wake);
    }

    String name() {
        return projection.name();
    }

    void start() {
        thread.start();
    }

    private void run() {
        Duration pause = Duration.ofSeconds(1);
        while (!closing) {
            try {
                if (!turn()) wakes.await(POLL);
                stoppedAt = null;
                pause = Duration.ofSeconds(1);
            } catch (ProjectionEmptied emptied) {
                LOG.warn("{}", emptied.getMessage());
                rebuild.run();
            } catch (RuntimeException failed) {
                stoppedAt = failed.getMessage();
                LOG.error(
                        "Projection {} has stopped, and tries again in {} s: {}",
                        projection.name(),
                        pause.toSeconds(),
                        failed.toString());
                wakes.pause(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
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
        List<CommittedEvent> next = events.after(projection.position(), 1);
        Duration behind = next.isEmpty()
                ? Duration.ZERO
                : Duration.between(next.getFirst().recordedAt(), clock.instant());
        return new ProjectionState(projection.name(), behind, stoppedAt);
    }

    /** Stops after the batch under way. */
    @Override
    public void close() {
        closing = true;
        wakes.wake();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
