package org.indelible.app.destruction;

import org.indelible.ledger.keys.KeyScope;

/** The destruction of keys, step by step, each safe to repeat. */
public interface KeyDestruction {
    /** Deletes the key with all that it wraps, what this node remembers of it, and the documents under it. */
    void destroy(KeyScope scope);

    /**
     * Whether no node can remember the key any more, and what was deleted from the search index left no trace in its tables.
     *
     * @param orderedAt the leaf of the order
     */
    boolean isComplete(KeyScope scope, long orderedAt);

    /** How many keys of entries went with the key of a file, or before it; 0 for that of an entry. */
    int keysUnder(KeyScope scope);

    /** How many leaves the newest checkpoint holds. */
    long checkpointSize();
}
