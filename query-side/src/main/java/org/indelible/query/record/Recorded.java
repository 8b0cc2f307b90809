package org.indelible.query.record;

import java.time.Instant;
import org.indelible.events.people.Author;

/** When a line was recorded, by whom, and by which event. */
public record Recorded(Instant at, Author by, FactReference fact) {}
