package org.indelible.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.indelible.events.access.AccessEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.projection.Committed;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Fictions;
import org.indelible.query.access.DisclosureLog;
import org.indelible.query.moment.Moments;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.RecordedHistory;
import org.jspecify.annotations.Nullable;

/** A ledger of sealed events for tests, on the other side of the ports; what is disclosed is appended to it. */
final class MemoryLedger implements RecordedHistory, Moments, DisclosureLog {
    private final Committed events;
    private boolean broken;

    MemoryLedger(Committed events) {
        this.events = events;
    }

    /** From now on nothing can be appended. */
    void breakDown() {
        broken = true;
    }

    @Override
    public List<RecordedFact> facts(String stream, Set<Long> sequences) {
        return all(stream, Long.MAX_VALUE).stream()
                .filter(fact -> sequences.contains(fact.sequence()))
                .toList();
    }

    @Override
    public List<RecordedFact> all(String stream, long upToLeaf) {
        return events.all().stream()
                .filter(event -> event.stream().equals(stream) && event.leaf() <= upToLeaf)
                .map(MemoryLedger::fact)
                .toList();
    }

    @Override
    public long newest() {
        return events.newest();
    }

    @Override
    public long leafAt(Instant moment) {
        return events.all().stream()
                .filter(event -> !event.recordedAt().isAfter(moment))
                .mapToLong(CommittedEvent::leaf)
                .max()
                .orElse(-1);
    }

    @Override
    public boolean isRecorded(CaseFileId file, long sequence) {
        return events.all().stream()
                .anyMatch(event -> event.stream().equals(file.toString()) && event.sequence() == sequence);
    }

    @Override
    public void append(@Nullable CaseFileId lane, AccessEvent event) {
        if (broken) throw new IllegalStateException("no disk");
        events.in("access/" + (lane == null ? "search" : lane) + "/test", event);
    }

    /** Everything that was disclosed or refused, in order. */
    List<AccessEvent> recorded() {
        return events.all().stream()
                .filter(event -> event.stream().endsWith("/test"))
                .map(event -> (AccessEvent) event.payload())
                .toList();
    }

    private static RecordedFact fact(CommittedEvent event) {
        return new RecordedFact(
                event.leaf(),
                event.recordedAt(),
                event.sequence(),
                Fictions.uuid("event " + event.leaf()),
                "%064x".formatted(event.leaf()),
                event.recordedAt(),
                event.payload());
    }
}
