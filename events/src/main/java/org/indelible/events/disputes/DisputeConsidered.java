package org.indelible.events.disputes;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Author;
import org.jspecify.annotations.Nullable;

/** The dispute was considered in one arena, with an outcome (HCC-5.8). Does not end the dispute: the words stay beside the text. */
public record DisputeConsidered(
        CaseFileId file,
        DisputeId dispute,
        @Nullable EntryId entry,
        Arena arena,
        String outcome,
        LocalDate on,
        Author by)
        implements CaseFileEvent {
    @Override
    public @Nullable EntryId ofEntry() {
        return entry;
    }
}
