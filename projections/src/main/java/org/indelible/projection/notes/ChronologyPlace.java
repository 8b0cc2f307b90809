package org.indelible.projection.notes;

import java.time.Instant;

/** Where an entry stands in the chronology: the key of the order, unique within a file. */
public record ChronologyPlace(Instant begins, long firstSequence) {}
