package org.indelible.ledger.sealing;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.indelible.evidence.note.SigningKey;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.log.CheckpointSigner;
import org.indelible.ledger.log.LatestCheckpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs checkpoints beside the sealing, which never waits for it: at most one in 200 ms, and the last one as soon as nothing more is sealed. What a node that died has
 * sealed and not signed, the next leading node signs at its next look.
 */
final class Checkpointing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpointing.class);
    private static final long INTERVAL_MILLIS = 200;
    private static final long POLL_MILLIS = 250;
    private static final long CLOSING_MILLIS = 5_000;

    private final KeptConnection connection;
    private final CheckpointSigner signer;
    private final Clock clock;
    private final BooleanSupplier leading;
    private final Semaphore wakes = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread signing =
            Thread.ofPlatform().daemon().name("sealer-signing").unstarted(this::run);
    private volatile LatestCheckpoint latest = LatestCheckpoint.NONE;
    private volatile boolean failing;

    /** @param leading whether this node is the one that seals; others only look */
    Checkpointing(Login login, SigningKey key, Clock clock, BooleanSupplier leading) {
        this.connection = new KeptConnection(
                login, "set application_name = 'indelible signing'; set idle_in_transaction_session_timeout = '10s'");
        this.signer = new CheckpointSigner(key, clock);
        this.clock = clock;
        this.leading = leading;
    }

    void start() {
        signing.start();
    }

    /** More is sealed. */
    void wake() {
        wakes.release();
    }

    CheckpointStatus status() {
        LatestCheckpoint now = latest;
        Duration age = now.size() < 0 ? Duration.ZERO : Duration.between(now.signedAt(), clock.instant());
        // Another node's clock may be ahead of this one's.
        return new CheckpointStatus(now.size(), age.isNegative() ? Duration.ZERO : age, failing);
    }

    private void run() {
        try {
            while (closing.getCount() > 0) {
                if (wakes.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    wakes.drainPermits();
                }
                if (turn() && closing.await(INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                    // What was sealed during the interval is not left to the next start.
                    turn();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Signs if there is something to sign; returns whether there was, or whether it failed. */
    boolean turn() {
        try {
            LatestCheckpoint now = signer.turn(connection.get(), leading.getAsBoolean());
            boolean signed = now.size() != latest.size();
            latest = now;
            failing = false;
            return signed;
        } catch (SQLException | RuntimeException | Error e) {
            connection.close();
            if (!failing) {
                LOG.warn("Cannot sign a checkpoint; trying again until it can be done: {}", e.toString());
            }
            failing = true;
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        wakes.release();
        try {
            signing.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }
}
