package org.indelible.events.notes;

import java.util.List;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/** All that an author may still change in a draft; the finalised content is the last one saved. */
public record NoteContent(
        String title,
        OccurredAt occurredAt,
        List<Segment> segments,
        List<Present> present,
        List<Action> actions,
        List<Decision> decisions,
        @Nullable Visit visit,
        Provenance provenance,
        Contemporaneity contemporaneity) {
    public NoteContent {
        segments = List.copyOf(segments);
        present = List.copyOf(present);
        actions = List.copyOf(actions);
        decisions = List.copyOf(decisions);
    }
}
