package org.indelible.ledger.sealing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indelible.evidence.digest.Sha256;

/** Judges unsealed rows in the order in which they were inserted, each after the event before it in its stream. */
final class Inspection {
    /** A place in a stream. */
    private record Place(String streamId, long sequence) {}

    /** A row with what is wrong with it. */
    record Finding(StoredEvent event, Mismatch mismatch) {}

    private final Map<Place, byte[]> sealable = new HashMap<>();
    private final Map<Place, StoredEvent> waiting = new HashMap<>();
    private final Set<String> quarantined = new HashSet<>();
    private final List<StoredEvent> toSeal = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param sealed the sealed events that the rows follow */
    Inspection(List<StoredEvent> sealed) {
        for (StoredEvent event : sealed) {
            sealable.put(new Place(event.streamId(), event.sequence()), event.hash());
            if (!event.isAsSealed()) {
                findings.add(new Finding(event, Mismatch.SEALED_EVENT_CHANGED));
            }
        }
    }

    /** Judges one more row, and those that waited for it. */
    void inspect(StoredEvent row) {
        StoredEvent next = row;
        while (next != null && !quarantined.contains(next.streamId())) {
            Optional<byte[]> predecessor = predecessor(next);
            if (predecessor.isEmpty()) {
                waiting.put(new Place(next.streamId(), next.sequence()), next);
                return;
            }
            judge(next, predecessor.get());
            next = waiting.remove(new Place(next.streamId(), next.sequence() + 1));
        }
    }

    private Optional<byte[]> predecessor(StoredEvent event) {
        return event.sequence() == 0
                ? Optional.of(new byte[Sha256.LENGTH])
                : Optional.ofNullable(sealable.get(new Place(event.streamId(), event.sequence() - 1)));
    }

    private void judge(StoredEvent event, byte[] predecessor) {
        Optional<Mismatch> mismatch = event.mismatchAfter(predecessor);
        if (mismatch.isPresent()) {
            quarantine(event, mismatch.get());
        } else {
            sealable.put(new Place(event.streamId(), event.sequence()), event.hash());
            toSeal.add(event);
        }
    }

    private void quarantine(StoredEvent event, Mismatch mismatch) {
        quarantined.add(event.streamId());
        findings.add(new Finding(event, mismatch));
    }

    /** Rows that may be sealed, in this order. */
    List<StoredEvent> toSeal() {
        return toSeal;
    }

    /** What is wrong, at most one row per stream. */
    List<Finding> findings() {
        return findings;
    }

    /** What is wrong, as it is to be told. */
    List<MismatchFound> found(Instant at) {
        return findings.stream()
                .map(finding -> new MismatchFound(
                        finding.event().streamId(),
                        finding.event().sequence(),
                        finding.event().eventId(),
                        finding.mismatch(),
                        at))
                .toList();
    }

    /** Whether rows are left whose predecessor has not been seen. */
    boolean isWaiting() {
        return waiting.keySet().stream().anyMatch(place -> !quarantined.contains(place.streamId()));
    }

    /** Calls the predecessors of the rows that are left missing. Only right if every unsealed row has been inspected. */
    void giveUpWaiting() {
        waiting.values().stream()
                .sorted(Comparator.comparingLong(StoredEvent::sequence))
                .filter(event -> !quarantined.contains(event.streamId()))
                .forEach(event -> quarantine(event, Mismatch.PREDECESSOR_MISSING));
        waiting.clear();
    }
}
