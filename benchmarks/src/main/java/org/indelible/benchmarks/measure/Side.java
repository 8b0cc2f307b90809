package org.indelible.benchmarks.measure;

import java.time.Duration;

/** One of the things that are compared. */
public interface Side extends AutoCloseable {
    /** Its name in the table. */
    String name();

    /** Whatever a round needs and is not measured, such as files to append to. */
    void prepare(int clients);

    /** Appends with so many clients for so long. */
    Outcome run(int clients, Duration time);

    /** Waits until nothing of the round goes on in the background; returns how long that took. */
    default Duration settle() {
        return Duration.ZERO;
    }

    @Override
    default void close() {}
}
