package org.indelible.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sealed events for tests: each gets the next leaf, and the next sequence of its stream. */
public final class Committed implements SealedEvents {
    private final List<CommittedEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant clock = Instant.parse("2026-09-07T09:00:00Z");

    /** Adds facts of the file of {@link Fictions}. */
    public Committed then(Object... payloads) {
        return in(Fictions.FILE.toString(), payloads);
    }

    /** Adds facts of a stream. */
    public Committed in(String stream, Object... payloads) {
        for (Object payload : payloads) {
            long sequence = sequences.merge(stream, 0L, (before, _) -> before + 1);
            events.add(new CommittedEvent(events.size(), stream, sequence, clock, payload));
            clock = clock.plusSeconds(60);
        }
        return this;
    }

    /** Sets the moment at which the next fact is recorded. */
    public Committed at(String moment) {
        clock = Instant.parse(moment);
        return this;
    }

    public List<CommittedEvent> all() {
        return List.copyOf(events);
    }

    @Override
    public List<CommittedEvent> after(long leaf, int atMost) {
        return events.stream()
                .filter(event -> event.leaf() > leaf)
                .limit(atMost)
                .toList();
    }

    @Override
    public long newest() {
        return events.size() - 1L;
    }
}
