package org.indelible.events.plans;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;

/**
 * The checklist for ceasing to look after a child was completed and approved, or does not apply with a manager's reason (HCC-12.14).
 * The approver is the nominated officer, or the director where the child is 16 or 17 and not in care.
 */
public record Regulation39Recorded(CaseFileId file, boolean applies, String approverOrReason, LocalDate on, Author by)
        implements CaseFileEvent {}
