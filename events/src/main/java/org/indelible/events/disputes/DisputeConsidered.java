package org.indelible.events.disputes;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * The dispute was considered in one arena, with an outcome (HCC-5.8). Does not end the dispute: the words stay beside the text.
 *
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record DisputeConsidered(
        CaseFileId file,
        DisputeId dispute,
        @Nullable EntryId entry,
        Arena arena,
        String outcome,
        LocalDate on,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {
    @Override
    public @Nullable EntryId ofEntry() {
        return entry;
    }
}
