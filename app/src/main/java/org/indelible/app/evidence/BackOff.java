package org.indelible.app.evidence;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.indelible.events.evidence.ExportId;

/** When an export that could not be built is tried again: after 1 s, then 2 s, up to 5 min. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final LongSupplier nanos;
    private final Map<ExportId, Pause> pauses = new HashMap<>();

    /** @param nanos a clock that never goes back, as {@link System#nanoTime} */
    BackOff(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private record Pause(int failures, Duration length, long since) {}

    /** Whether its pause is not over. */
    boolean holds(ExportId export) {
        Pause pause = pauses.get(export);
        return pause != null
                && nanos.getAsLong() - pause.since() < pause.length().toNanos();
    }

    /** It failed; tells how often it has. */
    int failed(ExportId export) {
        Pause now = pauses.merge(export, new Pause(1, FIRST, nanos.getAsLong()), BackOff::longer);
        return now.failures();
    }

    private static Pause longer(Pause before, Pause first) {
        Duration twice = before.length().multipliedBy(2);
        return new Pause(before.failures() + 1, twice.compareTo(LONGEST) > 0 ? LONGEST : twice, first.since());
    }

    /** Forgets all others. */
    void retain(Set<ExportId> exports) {
        pauses.keySet().retainAll(exports);
    }
}
