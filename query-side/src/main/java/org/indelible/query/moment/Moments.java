package org.indelible.query.moment;

import java.time.Instant;

/** The sealed order's time: which leaf was the last at a moment. */
public interface Moments {
    /** The last leaf sealed, or -1. */
    long newest();

    /** The last leaf sealed at or before the moment, or -1. */
    long leafAt(Instant moment);
}
