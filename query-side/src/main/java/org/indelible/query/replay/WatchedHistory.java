package org.indelible.query.replay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.events.casefile.EntryId;
import org.indelible.projection.Destroyed;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.RecordedHistory;

/** Notes which entries, of those that were asked of a history, are destroyed. Used by one thread. */
final class WatchedHistory implements RecordedHistory {
    private final RecordedHistory history;
    private final Set<EntryId> destroyed = new HashSet<>();

    WatchedHistory(RecordedHistory history) {
        this.history = history;
    }

    Set<EntryId> destroyed() {
        return Set.copyOf(destroyed);
    }

    @Override
    public List<RecordedFact> facts(String stream, Set<Long> sequences) {
        return watched(history.facts(stream, sequences));
    }

    @Override
    public List<RecordedFact> all(String stream, long upToLeaf) {
        return watched(history.all(stream, upToLeaf));
    }

    private List<RecordedFact> watched(List<RecordedFact> facts) {
        facts.stream()
                .map(RecordedFact::payload)
                .filter(Destroyed.class::isInstance)
                .flatMap(payload -> Stream.ofNullable(((Destroyed) payload).entry()))
                .forEach(destroyed::add);
        return facts;
    }
}
