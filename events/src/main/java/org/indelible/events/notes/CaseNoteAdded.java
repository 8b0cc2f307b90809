package org.indelible.events.notes;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * A case note was saved for the first time, as a draft (HCC-5.1). Caused by any practitioner on the file. Asserts that these words
 * were in the record at this moment; does not assert that they are complete, nor judge their lateness, which finalising does.
 */
public record CaseNoteAdded(
        CaseFileId file,
        EntryId entry,
        NoteType type,
        NoteContent content,
        Authorship authorship,
        Instant savedAt,
        @Nullable LocalDate dueOn,
        boolean recordedAfterClosure,
        PackVersion pack)
        implements CaseFileEvent {
    @Override
    public EntryId ofEntry() {
        return entry;
    }
}
