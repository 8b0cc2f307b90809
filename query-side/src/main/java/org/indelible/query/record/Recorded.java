package org.indelible.query.record;

import java.time.Instant;
import org.indelible.events.people.Author;
import org.jspecify.annotations.Nullable;

/**
 * When a line was recorded, by whom, and by which event.
 *
 * @param closedSince since when the case was closed at that time, where it was: the mark of what was recorded after closure (HCC-12.16)
 */
public record Recorded(
        Instant at, Author by, FactReference fact, @Nullable Instant closedSince) {}
