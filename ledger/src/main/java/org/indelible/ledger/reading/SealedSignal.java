package org.indelible.ledger.reading;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells this node's readers that more events are sealed. A signal too many costs a query, a signal too few costs time, never an event. */
public final class SealedSignal {
    private static final Logger LOG = LoggerFactory.getLogger(SealedSignal.class);

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition raised = lock.newCondition();
    private long raisings;

    /** Calls every listener on this thread and ends every wait. */
    public void raise() {
        lock.lock();
        try {
            raisings++;
            raised.signalAll();
        } finally {
            lock.unlock();
        }
        listeners.forEach(SealedSignal::call);
    }

    /** A reader that is closing down is no reason to keep the others, or the sealer, waiting. */
    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.debug("A reader could not be told: {}", e.toString());
        }
    }

    /** Calls {@code listener}, which must be quick, at every raising until {@link #forget}. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** How often the signal was raised; taken before looking for events, it makes {@link #await} miss none. */
    long raisings() {
        lock.lock();
        try {
            return raisings;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the signal is raised once more than {@code seen} times, or the time is over. */
    void await(long seen, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (raisings == seen && left > 0) {
                left = raised.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** As {@link #await(long, long)} in another unit. */
    void await(long seen, long time, TimeUnit unit) throws InterruptedException {
        await(seen, unit.toNanos(time));
    }
}
