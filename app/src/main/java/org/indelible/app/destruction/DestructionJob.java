package org.indelible.app.destruction;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.indelible.app.wiring.Worker;
import org.indelible.projection.destruction.Destructions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out what was approved, on every node: what waits is found in the tables, and each step in the ledger. */
public final class DestructionJob implements Worker {
    private static final Logger LOG = LoggerFactory.getLogger(DestructionJob.class);
    private static final long POLL_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Destructions destructions;
    private final DestructionWork work;
    private final Runnable sweep;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("destructions").unstarted(this::run);

    /** @param sweep removes from this node's directories what belongs to destroyed files */
    public DestructionJob(Destructions destructions, DestructionRecord record, KeyDestruction keys, Runnable sweep) {
        this.destructions = destructions;
        this.work = new DestructionWork(record, keys);
        this.sweep = sweep;
    }

    @Override
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                turn();
            } while (!stopping.await(POLL_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            LOG.debug("Destructions stop");
        }
    }

    /** One that fails keeps back no other. */
    private void turn() {
        attempt(() -> destructions.unfinished().forEach(one -> attempt(() -> work.step(one.file(), one.entry()))));
        attempt(sweep);
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            LOG.warn("A destruction is tried again: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        try {
            if (!thread.join(PATIENCE)) LOG.warn("A destruction is still under way; it is found again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
