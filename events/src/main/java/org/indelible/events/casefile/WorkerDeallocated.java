package org.indelible.events.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * The allocation ended without a successor. Caused by a manager. The mark is set when a child protection plan ended less than three
 * months before (HCC-12.13): accepted, never hidden.
 *
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record WorkerDeallocated(
        CaseFileId file,
        LocalDate on,
        String reason,
        boolean insideThreeMonths,
        Author by,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
