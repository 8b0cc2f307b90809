package org.indelible.query.access;

import org.indelible.events.casefile.CaseFileId;

/** Waits, for a bounded time, until the tables are as far as somebody asks. */
public interface Freshness {
    /** Waits until everything of the file's stream up to the sequence can be answered from; false if the time ran out first. */
    boolean reaches(CaseFileId file, long sequence);

    /** Waits until everything up to the leaf can be answered from; false if the time ran out first. */
    boolean reaches(long leaf);

    /** Whether the tables lack something that is sealed. */
    boolean behind();
}
