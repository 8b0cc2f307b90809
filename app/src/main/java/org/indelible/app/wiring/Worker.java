package org.indelible.app.wiring;

/** Further background work of a node. */
public interface Worker {
    /** Begins to work; called once, after sealing and projections have begun. */
    void start();

    /** Ends after the piece of work under way, or leaves it to be found again. */
    void stop();
}
