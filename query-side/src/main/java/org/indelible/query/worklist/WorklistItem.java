package org.indelible.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.duties.DutyId;
import org.indelible.events.policy.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param subject the name of whom the file is about
 * @param draft whether it is a note that is not final; otherwise a duty
 * @param type the note type, or the kind of duty
 * @param about what it is about; null where that was destroyed
 * @param clause the clause that asks for it, of a duty
 * @param duty of a duty, its identity
 * @param entry the note, or the entry that the duty is about
 * @param since when it came to be
 */
public record WorklistItem(
        CaseFileId file,
        @Nullable String subject,
        boolean draft,
        String type,
        @Nullable String about,
        @Nullable Clause clause,
        @Nullable DutyId duty,
        @Nullable EntryId entry,
        Instant since,
        @Nullable LocalDate dueOn,
        boolean late) {}
