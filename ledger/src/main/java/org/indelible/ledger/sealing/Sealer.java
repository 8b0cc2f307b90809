package org.indelible.ledger.sealing;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.indelible.evidence.note.SigningKey;
import org.indelible.ledger.database.Login;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals events in the background, right after they are committed. Every node runs one; whichever is free when there is something to seal takes the
 * lock and seals, so a node that dies is missed for as long as its connection takes to break.
 */
public final class Sealer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int PAGE_SIZE = 2_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final long POLL_MILLIS = 250;
    private static final long RETRY_MILLIS = 5;
    /** Between the beginnings of two pages that are not full: under load each takes up what has come meanwhile. */
    private static final long PACE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private static final long CLOSING_MILLIS = 5_000;

    private final SealedOrder order;
    private final HeadWatch watch;
    private final Announcements announcements;
    private final Checkpointing checkpoints;
    private final Semaphore wakes = new Semaphore(0);
    private final Thread sealing = Thread.ofPlatform().daemon().name("sealer").unstarted(this::seal);
    private final Thread watching =
            Thread.ofPlatform().daemon().name("sealer-watch").unstarted(this::watch);
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean leading;

    /**
     * @param login the sealer's; four connections are kept
     * @param key signs checkpoints; its name is the ledger's origin, as in the event headers
     * @param clock gives {@code sealed_at}; a leaf is never given the time of the leaf before or an earlier one, whatever the clock says
     * @param sealed called when more is sealed, by this node or another; must be quick
     */
    public Sealer(Login login, SigningKey key, Clock clock, Runnable sealed) {
        this.order = new SealedOrder(login, new EventRows(key.verifier().name()), clock, PAGE_SIZE);
        this.watch = new HeadWatch(login, sealed);
        this.announcements = new Announcements(login);
        this.checkpoints = new Checkpointing(login, key, clock, () -> leading);
    }

    /** Starts to seal, and to sign what is sealed, in the background. */
    public void start() {
        watch.start();
        sealing.start();
        watching.start();
        checkpoints.start();
    }

    /** Something was committed: look at once. Returns immediately; may be called from any thread, also before the start. */
    public void wake() {
        wakes.release();
    }

    /**
     * Seals everything that is committed now, on the caller's thread. Signs nothing.
     *
     * @throws IllegalStateException if sealing has stopped, or the database does not answer
     */
    public void sealInline() {
        try {
            Sealing.Outcome outcome = Sealing.Outcome.MORE;
            while (outcome == Sealing.Outcome.MORE) {
                outcome = follow(order.sealWaiting());
            }
            if (outcome == Sealing.Outcome.STOPPED) {
                throw new IllegalStateException("Sealing has stopped: something sealed was changed");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot seal", e);
        }
    }

    private void seal() {
        long pause = 0;
        while (closing.getCount() > 0) {
            try {
                if (wakes.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                    wakes.drainPermits();
                }
                long began = System.nanoTime();
                pause = turn();
                if (pause > 0) {
                    LockSupport.parkNanos(PACE_NANOS - (System.nanoTime() - began));
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException | Error e) {
                pause = POLL_MILLIS;
                leading = false;
                LOG.warn("Cannot seal; trying again: {}", e.toString());
            }
        }
    }

    /** Seals one page and returns after how many milliseconds to look again. */
    private long turn() throws SQLException {
        long next = switch (follow(order.seal())) {
            case MORE -> 0;
            case TAKEN -> RETRY_MILLIS;
            case DONE, STOPPED -> POLL_MILLIS;
        };
        long announcement = announcements.send();
        return announcement == 0 ? next : Math.min(next, announcement);
    }

    private Sealing.Outcome follow(Sealing sealing) {
        leading = sealing.outcome() != Sealing.Outcome.TAKEN;
        if (sealing.sealed() > 0) {
            announcements.add();
            checkpoints.wake();
            watch.advance(sealing.head().nextLeaf(), sealing.head().sealedAt());
        }
        if (sealing.outcome() == Sealing.Outcome.DONE) {
            watch.nothingUnsealed();
        }
        sealing.found().forEach(Sealer::tell);
        return sealing.outcome();
    }

    private static void tell(MismatchFound found) {
        LOG.error("{} of {} cannot be what was appended: {}", found.sequence(), found.streamId(), found.mismatch());
    }

    private void watch() {
        while (closing.getCount() > 0) {
            try {
                watch.turn();
            } catch (SQLException | RuntimeException | Error e) {
                LOG.warn("Cannot follow the sealed order; trying again: {}", e.toString());
                if (closesWithin(POLL_MILLIS)) {
                    return;
                }
            }
        }
    }

    private boolean closesWithin(long millis) {
        try {
            return closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Whether so much is waiting to be sealed that commands should be put off. Never before the start. */
    public boolean isBehind() {
        return oldestUnsealed().compareTo(LONGEST_WAIT) > 0;
    }

    /** How long the oldest unsealed event has been waiting; zero if nothing is. */
    public Duration oldestUnsealed() {
        return watch.oldestUnsealed();
    }

    /** How sealing is going, as this node sees it; at most a quarter of a second old while the database answers. */
    public SealerStatus status() {
        return watch.status(leading, checkpoints.status());
    }

    /** Stops after the page under way. What is not sealed stays so until a sealer runs again. */
    @Override
    public void close() {
        closing.countDown();
        wakes.release();
        try {
            sealing.join(CLOSING_MILLIS);
            watching.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        checkpoints.close();
        order.close();
        watch.close();
        announcements.close();
    }
}
