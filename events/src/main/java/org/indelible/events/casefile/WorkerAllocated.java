package org.indelible.events.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * A worker was allocated, and their team made accountable (HCC-4.2). Caused by a manager. Ends the allocation before it; does not
 * prove that the worker has accepted or read the file.
 *
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record WorkerAllocated(
        CaseFileId file,
        Worker worker,
        LocalDate from,
        String reason,
        Author by,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
