package org.indelible.ledger.store;

import java.time.Duration;

/** Told by the committers what they do. Calls come from several threads and must be quick. */
public interface AppendListener {
    /** A transaction was committed; it took so long from its begin until the commit was confirmed. */
    default void committed(int appends, int events, Duration took) {}

    /** A shared transaction failed before its commit; its appends are tried again one by one. */
    default void replayed(int appends) {}

    /** An append was not committed, or not confirmed. */
    default void failed(RuntimeException reason) {}
}
