package org.indelible.app.wiring;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one thread wait until it is woken; a wake while it works is not lost. */
final class Wakes implements AutoCloseable {
    private final Semaphore permits = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);

    void wake() {
        permits.release();
    }

    /** Waits for a wake, or until the time is over. */
    void await(Duration atMost) {
        try {
            if (permits.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) permits.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the time is over, however often it is woken; only closing ends it early. */
    void pause(Duration time) {
        try {
            boolean early = closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
            if (!early) permits.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Ends every waiting, now and from now on. */
    @Override
    public void close() {
        closed.countDown();
        wake();
    }
}
