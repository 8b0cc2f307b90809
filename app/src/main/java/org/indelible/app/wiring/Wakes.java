package org.indelible.app.wiring;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one thread wait until it is woken; a wake while it works is not lost. */
final class Wakes {
    private final Semaphore permits = new Semaphore(0);

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

    /** Forgets earlier wakes, then waits. */
    void pause(Duration time) {
        permits.drainPermits();
        await(time);
    }
}
