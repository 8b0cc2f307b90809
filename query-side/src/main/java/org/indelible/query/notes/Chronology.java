package org.indelible.query.notes;

import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.entries.RecordEntry;
import org.indelible.query.record.entries.Tombstone;
import org.jspecify.annotations.Nullable;

/**
 * A page of the chronology.
 *
 * @param tombstones what was destroyed, of this page
 * @param next the cursor of the next page, or null on the last
 */
public record Chronology(
        long position,
        FileHeading heading,
        List<RecordEntry> entries,
        List<Tombstone> tombstones,
        @Nullable String next)
        implements DisclosedAnswer {
    @Override
    public List<EntryId> entriesShown() {
        return entries.stream().map(RecordEntry::entry).toList();
    }
}
