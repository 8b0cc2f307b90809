package org.indelible.projection;

import java.util.List;

/** The ledger's sealed events, in leaf order. */
public interface SealedEvents {
    /** The events after a leaf, at most so many; fewer only where no more are sealed. */
    List<CommittedEvent> after(long leaf, int atMost);

    /** The last leaf sealed, or -1. */
    long newest();
}
