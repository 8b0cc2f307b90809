package org.indelible.ledger.repository;

import java.time.Duration;

/** Is told what becomes of snapshots. Called by commands' threads too: must not block and must not throw. */
public interface SnapshotListener {
    /** An aggregate was loaded from one. */
    default void used() {}

    /** One was there and was not used: the stream was folded from its beginning. */
    default void ignored(SnapshotFault fault) {}

    /** One was taken and stored, or found to be another node's. */
    default void taken(Duration took) {}

    /** One was due and was not begun, because enough others wait. The next command on the stream asks again. */
    default void dropped() {}

    /** One was begun and not stored. */
    default void failed() {}
}
