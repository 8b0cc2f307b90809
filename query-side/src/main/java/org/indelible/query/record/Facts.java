package org.indelible.query.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.EntryId;

/** The facts of one file that were known, in the order of the stream, found by type or by the entry they touch. Never fails: what is missing is absent. */
public final class Facts {
    private final List<RecordedFact> known;
    private final Map<Class<?>, List<Told<?>>> byType = new HashMap<>();
    private final Map<EntryId, List<FactReference>> byEntry = new HashMap<>();

    /** The facts up to a leaf, whatever order they come in. */
    public Facts(List<RecordedFact> facts, long knownAt) {
        known = facts.stream()
                .filter(fact -> fact.leaf() <= knownAt)
                .sorted(Comparator.comparingLong(RecordedFact::sequence))
                .toList();
        known.forEach(this::file);
    }

    private void file(RecordedFact fact) {
        Object payload = fact.payload();
        byType.computeIfAbsent(payload.getClass(), _ -> new ArrayList<>()).add(new Told<>(payload, fact));
        if (payload instanceof CaseFileEvent event) {
            EntryId entry = event.ofEntry();
            if (entry != null) {
                byEntry.computeIfAbsent(entry, _ -> new ArrayList<>()).add(fact.reference());
            }
        }
    }

    /** Every event of one type, oldest first. */
    @SuppressWarnings("unchecked") // byType holds under each class only what carries an event of that class
    public <E> List<Told<E>> of(Class<E> type) {
        return (List<Told<E>>) (List<?>) byType.getOrDefault(type, List.of());
    }

    /** The last event of one type for each thing it is about. */
    public <E, K> Map<K, Told<E>> lastBy(Class<E> type, Function<E, K> about) {
        return lastBy(type, about, _ -> true);
    }

    /** The same, of those that count alone. */
    public <E, K> Map<K, Told<E>> lastBy(Class<E> type, Function<E, K> about, Predicate<Told<E>> counts) {
        Map<K, Told<E>> last = new LinkedHashMap<>();
        of(type).stream().filter(counts).forEach(told -> last.put(about.apply(told.event()), told));
        return last;
    }

    /** All events of one type for each thing they are about, oldest first. */
    public <E, K> Map<K, List<Told<E>>> allBy(Class<E> type, Function<E, K> about) {
        return of(type).stream()
                .collect(Collectors.groupingBy(
                        told -> about.apply(told.event()), LinkedHashMap::new, Collectors.toList()));
    }

    /** The facts that carry or touch the text of an entry. */
    public List<FactReference> touching(EntryId entry) {
        return List.copyOf(byEntry.getOrDefault(entry, List.of()));
    }

    /** The leaf of the last fact known, or -1 where none is. */
    public long lastLeaf() {
        return known.stream().mapToLong(RecordedFact::leaf).max().orElse(-1);
    }
}
