package org.indelible.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * The checklist for ceasing to look after a child was completed and approved, or does not apply with a manager's reason (HCC-12.14).
 * Proves that an approval was recorded, not that the approver gave it.
 *
 * @param periodFrom the first day of the looked-after period for which it was judged
 * @param on the day of the approval, or of the manager's decision
 * @param afterEnding the mark that looking after had ended before that day, though the checklist is due before deciding
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record Regulation39Recorded(
        CaseFileId file,
        LocalDate periodFrom,
        Regulation39Outcome outcome,
        LocalDate on,
        boolean afterEnding,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
