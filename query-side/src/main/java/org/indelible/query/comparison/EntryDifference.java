package org.indelible.query.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.time.OccurredAt;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.entries.EntryKind;
import org.indelible.query.record.entries.EntryStatus;

/**
 * One entry that is not as it was.
 *
 * @param status at the later moment
 * @param by the events that made the difference, oldest first
 */
public record EntryDifference(
        EntryId entry,
        EntryKind kind,
        String title,
        OccurredAt occurredAt,
        EntryStatus status,
        Set<EntryChange> changes,
        List<FactReference> by) {
    public EntryDifference {
        changes = Collections.unmodifiableSet(new TreeSet<>(changes));
    }
}
