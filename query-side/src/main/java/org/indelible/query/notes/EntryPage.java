package org.indelible.query.notes;

import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.entries.RecordEntry;
import org.indelible.query.record.entries.Tombstone;
import org.jspecify.annotations.Nullable;

/**
 * One entry.
 *
 * @param entry null where it was destroyed
 * @param tombstone null where it was not
 * @param earlier what a note said before it was saved again, from the first save on
 */
public record EntryPage(
        long position,
        FileHeading heading,
        @Nullable RecordEntry entry,
        @Nullable Tombstone tombstone,
        List<EarlierText> earlier)
        implements DisclosedAnswer {
    @Override
    public List<EntryId> entriesShown() {
        return entry == null ? List.of() : List.of(entry.entry());
    }
}
