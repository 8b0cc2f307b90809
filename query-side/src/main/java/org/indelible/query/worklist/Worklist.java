package org.indelible.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A page of a worklist, what is due first first.
 *
 * @param today the day on which lateness was judged
 * @param next the cursor of the next page, or null on the last
 */
public record Worklist(
        long position,
        LocalDate today,
        List<WorklistItem> items,
        @Nullable String next) implements DisclosedAnswer {
    @Override
    public List<EntryId> entriesShown() {
        return items.stream()
                .map(WorklistItem::entry)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public List<CaseFileId> filesShown() {
        return items.stream().map(WorklistItem::file).distinct().toList();
    }
}
