package org.indelible.events.notes;

import java.util.List;
import org.indelible.events.people.AccountId;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * All that an author may still change in a draft; the finalised content is the last one saved.
 *
 * @param supervisor the account of the supervisor, who alone finalises a supervision note (HCC-5.15); null for every other note
 */
public record NoteContent(
        String title,
        OccurredAt occurredAt,
        List<Segment> segments,
        List<Present> present,
        List<Action> actions,
        List<Decision> decisions,
        @Nullable Visit visit,
        Provenance provenance,
        Contemporaneity contemporaneity,
        @Nullable AccountId supervisor) {
    public NoteContent {
        segments = List.copyOf(segments);
        present = List.copyOf(present);
        actions = List.copyOf(actions);
        decisions = List.copyOf(decisions);
    }
}
