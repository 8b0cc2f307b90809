package org.indelible.ledger.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A node's name, held for as long as the node runs: it is in the names of the streams that only this node writes, so a second node of the
 * same name is refused. If the connection breaks the name is taken again.
 */
public final class NodeName implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NodeName.class);
    private static final long ASKING_MILLIS = 250;
    private static final long LOOKING_SECONDS = 5;

    private final Login app;
    private final String name;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable AdvisoryLock lock;
    private volatile boolean held = true;

    private NodeName(Login app, String name, AdvisoryLock lock) {
        this.app = app;
        this.name = name;
        this.lock = lock;
    }

    /**
     * Takes the name, and waits for it a while: the server may not have noticed yet that a node which was killed is gone.
     *
     * @throws NodeNameTaken if another node has it all that time
     */
    public static NodeName hold(Login app, String name, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            do {
                Optional<AdvisoryLock> taken = AdvisoryLock.take(app, lockOf(name));
                if (taken.isPresent()) return watched(new NodeName(app, name, taken.get()));
                TimeUnit.MILLISECONDS.sleep(ASKING_MILLIS);
            } while (System.nanoTime() < deadline);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot take the node's name as " + app, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new NodeNameTaken(name);
    }

    private static NodeName watched(NodeName held) {
        Thread.ofPlatform().daemon().name("node-name").start(held::watch);
        return held;
    }

    private static String lockOf(String name) {
        return "node/" + name;
    }

    private void watch() {
        try {
            while (!closing.await(LOOKING_SECONDS, TimeUnit.SECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes the name again if it was lost. */
    synchronized void look() {
        if (closing.getCount() == 0 || (lock != null && lock.isHeld())) return;
        if (lock != null) lock.close();
        lock = null;
        try {
            lock = AdvisoryLock.take(app, lockOf(name)).orElse(null);
            told(lock != null);
        } catch (SQLException | RuntimeException e) {
            LOG.debug("The node's name cannot be taken now: {}", e.getClass().getSimpleName());
        }
    }

    private void told(boolean now) {
        if (held && !now) LOG.error("{}", NodeNameTaken.sentence(name));
        held = now;
    }

    /** Why this node should not go on under its name, a sentence; empty while nobody else is known to have it. */
    public Optional<String> trouble() {
        return held ? Optional.empty() : Optional.of(NodeNameTaken.sentence(name));
    }

    /** Lets go of the name. */
    @Override
    public void close() {
        closing.countDown();
        synchronized (this) {
            if (lock != null) lock.close();
        }
    }
}
