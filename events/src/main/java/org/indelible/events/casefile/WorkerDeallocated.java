package org.indelible.events.casefile;

import java.time.LocalDate;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * The allocation ended without a successor. Caused by a manager. The mark is set when a child protection plan ended less than three
 * months before (HCC-12.13): accepted, never hidden.
 */
public record WorkerDeallocated(
        CaseFileId file, LocalDate on, String reason, boolean insideThreeMonths, Author by, PackVersion pack)
        implements CaseFileEvent {}
