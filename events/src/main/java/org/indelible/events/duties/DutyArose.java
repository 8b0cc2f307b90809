package org.indelible.events.duties;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.policy.Clause;
import org.jspecify.annotations.Nullable;

/** Something is owed by a date, and why. Arises with the event that causes it, in the same append. */
public record DutyArose(
        CaseFileId file,
        DutyId duty,
        DutyKind kind,
        Clause clause,
        DutyOwner owner,
        @Nullable LocalDate dueOn,
        @Nullable EntryId entry,
        String about)
        implements CaseFileEvent {}
