package org.indelible.projection;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes whoever waits for the tables when rows have been committed on this node. Rows that another node commits are not announced here. */
public final class Arrivals {
    private final Lock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private long count;

    /** Something was committed. */
    public void signal() {
        lock.lock();
        try {
            count++;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often something was committed so far. */
    public long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something is committed after the count was taken, or the time is over. */
    public void await(long sinceCount, Duration atMost) {
        long nanos = atMost.toNanos();
        lock.lock();
        try {
            while (count == sinceCount && nanos > 0) nanos = arrived.awaitNanos(nanos);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
