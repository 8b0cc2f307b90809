package org.indelible.query.staff;

import java.util.List;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A page of incidents, the newest first.
 *
 * @param next the cursor of the next page, or null on the last
 */
public record Incidents(
        long position, List<Incident> lines, @Nullable String next) implements DisclosedAnswer {
    public Incidents {
        lines = List.copyOf(lines);
    }
}
