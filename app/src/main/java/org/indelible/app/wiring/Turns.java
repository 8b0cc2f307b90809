package org.indelible.app.wiring;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.indelible.ledger.store.LedgerUnavailable;
import org.indelible.projection.ProjectionEmptied;
import org.indelible.projection.ProjectionFailed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A projection's work on a thread of its own, turn after turn until it is closed. Whatever fails, the thread lives: it pauses and tries
 * again, after 1 s, then 2 s, up to a minute, and no wake shortens the pause.
 */
final class Turns implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration POLL = Duration.ofMillis(500);
    /** Between two pieces of work: under load each takes up what has come meanwhile, which costs hardly more than one event. */
    private static final Duration PACE = Duration.ofMillis(10);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final BooleanSupplier turn;
    private final Runnable rebuild;
    private final Duration firstPause;
    private final Wakes wakes = new Wakes();
    private final Thread thread;
    private volatile @Nullable String stopped;
    private volatile boolean started;

    /**
     * @param turn does one piece of work, and tells whether there was one
     * @param rebuild what is done when a turn finds the projection emptied
     * @param firstPause how long the first failure in a row is waited for
     */
    Turns(String projection, BooleanSupplier turn, Runnable rebuild, Duration firstPause) {
        this.turn = turn;
        this.rebuild = rebuild;
        this.firstPause = firstPause;
        this.thread =
                Thread.ofPlatform().daemon().name("projection-" + projection).unstarted(this::run);
    }

    void start() {
        thread.start();
        started = true;
    }

    void wake() {
        wakes.wake();
    }

    /** Why it does not go on, without content of the record; null while it does. */
    @Nullable
    String stopped() {
        return started && !wakes.isClosed() && !thread.isAlive() ? "its thread has ended" : stopped;
    }

    private void run() {
        Duration pause = firstPause;
        while (!wakes.isClosed()) {
            try {
                if (turnOrRebuild()) wakes.pause(PACE);
                else wakes.await(POLL);
                stopped = null;
                pause = firstPause;
            } catch (RuntimeException | Error failed) {
                stopped = why(failed);
                LOG.error("{} has stopped, and tries again in {}: {}", thread.getName(), pause, details(failed));
                wakes.pause(pause);
                pause = longer(pause);
            }
        }
    }

    private boolean turnOrRebuild() {
        try {
            return turn.getAsBoolean();
        } catch (ProjectionEmptied emptied) {
            LOG.warn("{}", emptied.getMessage());
            rebuild.run();
            return true;
        }
    }

    /** For everybody: only sentences of our own are known to hold nothing of the record. */
    private static String why(Throwable failed) {
        String sentence = switch (failed) {
            case ProjectionFailed named -> named.getMessage();
            case LeafUnreadable named -> named.getMessage();
            case LedgerUnavailable _ -> "the ledger cannot be read";
            default -> null;
        };
        return sentence == null ? failed.getClass().getSimpleName() : sentence;
    }

    /** For the log alone: the stream too, which is a file's name. */
    private static String details(Throwable failed) {
        return failed instanceof ProjectionFailed named ? why(named) + ", in " + named.place() : why(failed);
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** Stops after the turn under way. */
    @Override
    public void close() {
        wakes.close();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
