package org.indelible.events.summaries;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * A case summary was recorded, final at once (HCC-6.13). Caused by the allocated worker or a manager. The next one is due six weeks
 * later (R5), or after the next review where that is agreed.
 *
 * @param recording the verdict on when it was recorded, which is also when it became final (HCC-5.1, 5.5)
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record CaseSummaryRecorded(
        CaseFileId file,
        EntryId entry,
        SummaryTrigger trigger,
        SummaryContent content,
        OccurredAt occurredAt,
        Authorship authorship,
        Lateness recording,
        @Nullable LocalDate nextDueOn,
        boolean equalityNotConsidered,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {
    @Override
    public EntryId ofEntry() {
        return entry;
    }
}
