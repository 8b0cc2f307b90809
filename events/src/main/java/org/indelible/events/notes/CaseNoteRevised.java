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
 * A draft was saved again (HCC-5.5). Caused by its author alone. Earlier revisions stay in the record; a
 * change of when the event happened is said so.
 *
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record CaseNoteRevised(
        CaseFileId file,
        EntryId entry,
        int revision,
        NoteContent content,
        Authorship authorship,
        Instant savedAt,
        boolean occurredAtChanged,
        @Nullable LocalDate dueOn,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {
    @Override
    public EntryId ofEntry() {
        return entry;
    }
}
