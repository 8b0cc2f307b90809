package org.indelible.events.casefile;

import java.time.LocalDate;
import org.indelible.events.people.Author;

/**
 * A worker was allocated, and their team made accountable (HCC-4.2). Caused by a manager. Ends the allocation before it; does not
 * prove that the worker has accepted or read the file.
 */
public record WorkerAllocated(CaseFileId file, Worker worker, LocalDate from, String reason, Author by)
        implements CaseFileEvent {}
