package org.indelible.ledger.sealing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked of the database.
 *
 * @param what the statement, or the name of what is done to the connection
 * @param values what was bound to the statement since it was made
 * @param line the connection
 * @param work asks it
 */
record Step(String what, List<Object> values, Line line, Work work) {
    /** Asks, and gives the answer. */
    interface Work {
        @Nullable
        Object done() throws Exception;
    }
}
