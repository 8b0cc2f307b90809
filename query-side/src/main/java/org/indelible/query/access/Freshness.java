package org.indelible.query.access;

import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/** Waits, for a bounded time, until the tables are as far as somebody asks. */
public interface Freshness {
    /**
     * Returns when everything of the file's stream up to the sequence is in all tables that answers are made from.
     *
     * @param file null where no file is meant; then nothing is waited for
     * @param sequence null where nothing in particular is asked for
     * @throws NotYetProjected if the time runs out
     */
    void await(@Nullable CaseFileId file, @Nullable Long sequence);

    /**
     * Returns when everything up to the leaf is in all tables that answers are made from.
     *
     * @throws NotYetProjected if the time runs out
     */
    void awaitLeaf(long leaf);
}
