package org.indelible.query.moment;

import java.time.Instant;
import java.util.OptionalLong;
import org.indelible.events.casefile.CaseFileId;

/** How far the ledger has come: which leaf was the last at a moment, and what a file's stream holds. */
public interface Moments {
    /** The last leaf sealed, or -1. */
    long newest();

    /** The last leaf sealed at or before the moment, or -1. */
    long leafAt(Instant moment);

    /** The leaf of the event at this sequence of the file's stream; nothing while it is not sealed. */
    OptionalLong leafOf(CaseFileId file, long sequence);

    /** Whether the file's stream holds an event at this sequence, sealed or not. */
    boolean isRecorded(CaseFileId file, long sequence);
}
