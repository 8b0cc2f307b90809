package org.indelible.query.record.casefile;

import java.util.List;
import org.indelible.events.casefile.Worker;
import org.jspecify.annotations.Nullable;

/** Which team is accountable and who is allocated, with the history of both (HCC-4.2). */
public record Accountability(
        @Nullable String team,
        List<TeamSpan> teams,
        @Nullable Worker allocated,
        List<Allocation> allocations) {}
