package org.indelible.app.wiring;

import java.util.List;
import org.indelible.ledger.store.LedgerUnavailable;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.SealedEvents;

/** Sealed events in batches. One that cannot be read keeps nobody from what lies before it, and is named. */
record Batches(SealedEvents events) {
    private static final int MOST = 500;

    /**
     * The next events after a leaf; empty where no more are sealed.
     *
     * @throws LeafUnreadable if the first of them is not what was recorded, or says what nobody understands
     * @throws LedgerUnavailable if the ledger cannot be asked
     */
    List<CommittedEvent> after(long leaf) {
        for (int atMost = MOST; ; atMost /= 2) {
            try {
                return events.after(leaf, atMost);
            } catch (LedgerUnavailable away) {
                throw away;
            } catch (RuntimeException fault) {
                if (atMost == 1) throw new LeafUnreadable(leaf + 1, fault);
            }
        }
    }
}
