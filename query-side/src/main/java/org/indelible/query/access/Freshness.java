package org.indelible.query.access;

import java.util.Collection;
import org.indelible.events.casefile.CaseFileId;

/** Waits, for a bounded time, until the tables are as far as somebody asks. */
public interface Freshness {
    /** Whether the file's stream holds an event at this sequence at all, so that waiting for it can end well. */
    boolean canReach(CaseFileId file, long sequence);

    /** Waits until everything of the file's stream up to the sequence can be answered from; false if the time ran out first. */
    boolean reaches(CaseFileId file, long sequence);

    /** Waits until everything up to the leaf can be answered from; false if the time ran out first. */
    boolean reaches(long leaf);

    /** Waits until the tables of the record are current; false if the time ran out first. */
    boolean current();

    /**
     * Waits until these projections hold all that was sealed up to some seconds ago; false if the time ran out first. What they lack may be the very
     * event that ended somebody's right to read, so nothing is answered from older tables.
     */
    boolean current(Collection<String> projections);

    /** Whether the tables lack something that is sealed. */
    boolean behind();
}
