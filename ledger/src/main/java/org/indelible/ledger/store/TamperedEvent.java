package org.indelible.ledger.store;

import org.jspecify.annotations.Nullable;

/** A stored row is not what was recorded. It is never returned, nor is anything derived from it. */
public final class TamperedEvent extends RuntimeException {
    private static final long serialVersionUID = 1;

    private TamperedEvent(String message) {
        super(message);
    }

    /** The event that was sealed at a leaf, or its leaf, is gone. */
    static TamperedEvent goneFromLeaf(long leaf) {
        return new TamperedEvent("Leaf " + leaf + " is gone, or the event that was sealed there");
    }

    /** An event is not what was recorded. */
    public TamperedEvent(String streamId, long sequence, String finding, @Nullable Throwable cause) {
        super("Event " + sequence + " of stream " + streamId + " is not what was recorded: " + finding, cause);
    }
}
