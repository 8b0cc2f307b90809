package org.indelible.events.duties;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.policy.Clause;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * Something is owed by a date, and why. Arises with the event that causes it, in the same append. Arising again while it is open it
 * replaces the date. What it is about may repeat words of its entry, and is kept and destroyed with it.
 */
public record DutyArose(
        CaseFileId file,
        DutyId duty,
        DutyKind kind,
        Clause clause,
        DutyOwner owner,
        @Nullable LocalDate dueOn,
        @Nullable EntryId entry,
        String about,
        PackVersion pack)
        implements DutyFact {
    @Override
    public @Nullable EntryId ofEntry() {
        return entry;
    }
}
