package org.indelible.query;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.indelible.events.access.AccessEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionEvent;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.projection.Committed;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Destroyed;
import org.indelible.projection.Fictions;
import org.indelible.query.access.DisclosureLog;
import org.indelible.query.moment.Moments;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.RecordedHistory;
import org.jspecify.annotations.Nullable;

/** A ledger of sealed events for tests, on the other side of the ports; what is disclosed is appended to it. */
final class MemoryLedger implements RecordedHistory, Moments, DisclosureLog {
    private final Committed events;
    private final Set<Long> destroyed = new HashSet<>();
    private boolean broken;

    MemoryLedger(Committed events) {
        this.events = events;
    }

    /** From now on nothing can be appended. */
    void breakDown() {
        broken = true;
    }

    /** From now on nobody can read what this note or document of the file said. */
    void destroy(CaseFileId file, EntryId entry) {
        events.all().stream().filter(event -> entry.equals(entry(event))).forEach(event -> destroyed.add(event.leaf()));
        events.in(DestructionEvent.stream(file, entry), Fictions.ordered(file, entry), Fictions.destroyed(file, entry));
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
                .map(this::fact)
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
        return leafOf(file, sequence).isPresent();
    }

    @Override
    public OptionalLong leafOf(CaseFileId file, long sequence) {
        return events.all().stream()
                .filter(event -> event.stream().equals(file.toString()) && event.sequence() == sequence)
                .mapToLong(CommittedEvent::leaf)
                .findFirst();
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

    private RecordedFact fact(CommittedEvent event) {
        return new RecordedFact(
                event.leaf(),
                event.recordedAt(),
                event.sequence(),
                Fictions.uuid("event " + event.leaf()),
                "%064x".formatted(event.leaf()),
                event.recordedAt(),
                destroyed.contains(event.leaf()) ? new Destroyed("casenote.added", entry(event)) : event.payload());
    }

    private static @Nullable EntryId entry(CommittedEvent event) {
        return switch (event.payload()) {
            case CaseNoteAdded added -> added.entry();
            case CaseNoteRevised revised -> revised.entry();
            case DocumentAttached attached -> attached.entry();
            default -> null;
        };
    }
}
