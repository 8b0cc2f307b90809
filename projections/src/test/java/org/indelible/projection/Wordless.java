package org.indelible.projection;

import java.util.List;
import java.util.function.Predicate;
import org.indelible.events.EventCatalogue;
import org.indelible.events.RecordedType;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.evidence.EvidenceExportEvent;

/** Events of which some have lost their words, as a rebuild finds them after a destruction. */
public final class Wordless {
    private Wordless() {}

    public static boolean isOf(CommittedEvent event, CaseFileId file) {
        return Streams.fileOfLane(event.stream()).filter(file::equals).isPresent()
                || switch (event.payload()) {
                    case CaseFileEvent fact -> fact.file().equals(file);
                    case EvidenceExportEvent export -> export.file().equals(file);
                    default -> false;
                };
    }

    public static boolean isOf(CommittedEvent event, EntryId entry) {
        return event.payload() instanceof CaseFileEvent fact && entry.equals(fact.ofEntry());
    }

    public static SealedEvents of(Committed events, Predicate<CommittedEvent> isGone) {
        return new SealedEvents() {
            @Override
            public List<CommittedEvent> after(long leaf, int atMost) {
                return events.after(leaf, atMost).stream()
                        .map(event -> isGone.test(event) ? gone(event) : event)
                        .toList();
            }

            @Override
            public long newest() {
                return events.newest();
            }
        };
    }

    private static CommittedEvent gone(CommittedEvent event) {
        if (event.payload() instanceof Destroyed) return event;
        String type = EventCatalogue.TYPES.stream()
                .filter(stored -> stored.type().isInstance(event.payload()))
                .map(RecordedType::name)
                .findFirst()
                .orElseThrow();
        EntryId entry = event.payload() instanceof CaseFileEvent fact ? fact.ofEntry() : null;
        return new CommittedEvent(
                event.leaf(), event.stream(), event.sequence(), event.recordedAt(), new Destroyed(type, entry));
    }
}
