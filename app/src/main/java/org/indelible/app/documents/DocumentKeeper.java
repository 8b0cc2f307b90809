package org.indelible.app.documents;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.indelible.app.wiring.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sweeps the store of documents from time to time, on every node; what one has removed, another does not find. */
public final class DocumentKeeper implements Worker {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentKeeper.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Runnable sweep;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("documents").unstarted(this::run);

    public DocumentKeeper(Runnable sweep) {
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
            } while (!stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            LOG.debug("The keeper of documents stops");
        }
    }

    private void turn() {
        try {
            sweep.run();
        } catch (RuntimeException e) {
            LOG.warn("Documents are swept later: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        try {
            if (!thread.join(PATIENCE)) LOG.warn("Documents are still being swept");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
