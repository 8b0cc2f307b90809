package org.indelible.events.notes;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.time.Lateness;
import org.jspecify.annotations.Nullable;

/**
 * An entry was finalised and never changes again (HCC-5.6). Caused by its author or a manager; a supervision note by
 * the supervisor alone, whom it names (HCC-5.15). Carries both verdicts of lateness, of recording and of finalising (HCC-5.5), and the attestation that a text drafted
 * with AI needs. Does not prove that what the text says is true.
 */
public record RecordFinalised(
        CaseFileId file,
        EntryId entry,
        int revision,
        Author by,
        Instant finalisedAt,
        Lateness recording,
        Lateness finalising,
        boolean contemporaneous,
        @Nullable String attestation,
        PackVersion pack)
        implements CaseFileEvent {
    @Override
    public EntryId ofEntry() {
        return entry;
    }
}
