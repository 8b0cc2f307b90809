package org.indelible.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.jspecify.annotations.Nullable;

/**
 * The checklist for ceasing to look after a child was completed and approved, or does not apply with a manager's reason (HCC-12.14).
 * The approver is the nominated officer, or the director where the child is 16 or 17 and not in care.
 *
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record Regulation39Recorded(
        CaseFileId file,
        boolean applies,
        String approverOrReason,
        LocalDate on,
        Author by,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
